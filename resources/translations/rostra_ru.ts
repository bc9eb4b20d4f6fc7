<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%Ln statement(s): tagged {added}</source>
        <translation>
            <numerusform>%Ln высказывание: поставлены метки: {added}</numerusform>
            <numerusform>%Ln высказывания: поставлены метки: {added}</numerusform>
            <numerusform>%Ln высказываний: поставлены метки: {added}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s): tagged {added}; took off {removed}</source>
        <translation>
            <numerusform>%Ln высказывание: поставлены метки: {added}; сняты: {removed}</numerusform>
            <numerusform>%Ln высказывания: поставлены метки: {added}; сняты: {removed}</numerusform>
            <numerusform>%Ln высказываний: поставлены метки: {added}; сняты: {removed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s): took off {removed}</source>
        <translation>
            <numerusform>%Ln высказывание: сняты метки: {removed}</numerusform>
            <numerusform>%Ln высказывания: сняты метки: {removed}</numerusform>
            <numerusform>%Ln высказываний: сняты метки: {removed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s): {state}</source>
        <translation>
            <numerusform>%Ln высказывание: {state}</numerusform>
            <numerusform>%Ln высказывания: {state}</numerusform>
            <numerusform>%Ln высказываний: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln statement(s) to a collection</source>
        <translation>
            <numerusform>Добавить %Ln высказывание в подборку</numerusform>
            <numerusform>Добавить %Ln высказывания в подборку</numerusform>
            <numerusform>Добавить %Ln высказываний в подборку</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to %s</source>
        <translation>Добавить в подборку «%s»</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln statement(s) to {name}</source>
        <translation>
            <numerusform>%Ln высказывание добавлено в подборку «{name}»</numerusform>
            <numerusform>%Ln высказывания добавлены в подборку «{name}»</numerusform>
            <numerusform>%Ln высказываний добавлено в подборку «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays in the left pane, with its count kept up to date.</source>
        <translation>Запрос останется на левой панели, число найденного будет обновляться.</translation>
    </message>
    <message>
        <source>Made the collection %s</source>
        <translation>Создана подборка «%s»</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln statement(s)</source>
        <translation>
            <numerusform>Объединено %Ln высказывание</numerusform>
            <numerusform>Объединены %Ln высказывания</numerusform>
            <numerusform>Объединено %Ln высказываний</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>В корзину</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln statement(s) to the trash</source>
        <translation>
            <numerusform>%Ln высказывание перемещено в корзину</numerusform>
            <numerusform>%Ln высказывания перемещены в корзину</numerusform>
            <numerusform>%Ln высказываний перемещено в корзину</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая подборка</translation>
    </message>
    <message>
        <source>New collection “%s”</source>
        <translation>Новая подборка «%s»</translation>
    </message>
    <message>
        <source>New tag “%s”</source>
        <translation>Новая метка «%s»</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Заметка сохранена</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln statement(s)</source>
        <translation>
            <numerusform>Восстановлено %Ln высказывание</numerusform>
            <numerusform>Восстановлены %Ln высказывания</numerusform>
            <numerusform>Восстановлено %Ln высказываний</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить запрос</translation>
    </message>
    <message>
        <source>Saved the search %s</source>
        <translation>Запрос «%s» сохранён</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Поставить метки</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln statement(s)</source>
        <translation>
            <numerusform>Метки: %Ln высказывание</numerusform>
            <numerusform>Метки: %Ln высказывания</numerusform>
            <numerusform>Метки: %Ln высказываний</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no recent tag %d yet.</source>
        <translation>Недавней метки %d пока нет.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Import from an address</source>
        <translation>Импорт по адресу</translation>
    </message>
    <message>
        <source>The page is fetched once, as it is, and kept. Rostra uses the network for nothing else. Several addresses: Shift+Enter begins a new line.</source>
        <translation>Страница загружается один раз, как есть, и сохраняется. Ни для чего другого Rostra сетью не пользуется. Несколько адресов: Shift+Enter начинает новую строку.</translation>
    </message>
</context>
<context>
    <name>AgentKind</name>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>Back up</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Backed up to %s</source>
        <translation>Резервная копия: %s</translation>
    </message>
    <message>
        <source>Make a new archive: name its folder</source>
        <translation>Новый архив: имя его папки</translation>
    </message>
    <message>
        <source>Make an archive</source>
        <translation>Создание архива</translation>
    </message>
    <message>
        <source>Open %s</source>
        <translation>Открытие: %s</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>Open the sample archive</source>
        <translation>Открыть архив-образец</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>Построить индекс заново</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Проверка всего</translation>
    </message>
</context>
<context>
    <name>Axis</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Сфера</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>Bound</name>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не более</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>менее</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>более</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>%d%% sure</source>
        <translation>уверенность %d%%</translation>
    </message>
    <message>
        <source>only in an older version</source>
        <translation>только в прежней версии</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить рисунок…</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
</context>
<context>
    <name>CollectionActs</name>
    <message>
        <source>Deleted the collection “{names}”. Its statements stay.</source>
        <translation>Подборка «{names}» удалена. Её высказывания остаются.</translation>
    </message>
    <message>
        <source>Deleted the collections “{names}”. Their statements stay.</source>
        <translation>Подборки «{names}» удалены. Их высказывания остаются.</translation>
    </message>
    <message>
        <source>Deleted the saved search “{names}”.</source>
        <translation>Сохранённый запрос «{names}» удалён.</translation>
    </message>
    <message>
        <source>Deleted the saved searches “{names}”.</source>
        <translation>Сохранённые запросы «{names}» удалены.</translation>
    </message>
    <message>
        <source>Made the collection %s</source>
        <translation>Создана подборка «%s»</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Move %s into</source>
        <translation>Вложить «%s» в</translation>
    </message>
    <message>
        <source>Moved %s to the top</source>
        <translation>«%s» теперь на верхнем уровне</translation>
    </message>
    <message>
        <source>Moved {names} into {into}</source>
        <translation>{names}: перемещено в «{into}»</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая подборка</translation>
    </message>
    <message>
        <source>New collection inside %s</source>
        <translation>Новая подборка внутри «%s»</translation>
    </message>
    <message>
        <source>No other: to the top</source>
        <translation>Никуда: на верхний уровень</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Renamed to %s</source>
        <translation>Новое имя: %s</translation>
    </message>
</context>
<context>
    <name>CollectionList</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Heading: {text}</source>
        <translation>Заголовок: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Заметка: {text}</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Collection %s</source>
        <translation>Подборка «%s»</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>It stands above the current line.</source>
        <translation>Он встанет над текущей строкой.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln line(s)</source>
        <translation>
            <numerusform>Перемещена %Ln строка</numerusform>
            <numerusform>Перемещены %Ln строки</numerusform>
            <numerusform>Перемещено %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>Новый заголовок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Заметка сохранена</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>Заметка к строке</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Select statements in the results and press C.</source>
        <translation>Выделите высказывания в результатах и нажмите C.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Подборка пуста</translation>
    </message>
    <message numerus="yes">
        <source>Took out %Ln line(s)</source>
        <translation>
            <numerusform>Убрана %Ln строка</numerusform>
            <numerusform>Убраны %Ln строки</numerusform>
            <numerusform>Убрано %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>drag lines, or Alt+Up and Down, to order them</source>
        <translation>порядок строк: мышью или Alt+Вверх и Alt+Вниз</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Охра</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
</context>
<context>
    <name>ColourDialog</name>
    <message>
        <source>Another…</source>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>As the tag above</source>
        <translation>Как у метки выше</translation>
    </message>
    <message>
        <source>Colour as #rrggbb; empty: as the tag above</source>
        <translation>Цвет в виде #rrggbb; пусто: как у метки выше</translation>
    </message>
    <message>
        <source>Colour of “%s”</source>
        <translation>Цвет метки «%s»</translation>
    </message>
    <message>
        <source>Set the colour</source>
        <translation>Задать цвет</translation>
    </message>
    <message>
        <source>Tags under it have the same, unless they have one of their own.</source>
        <translation>Вложенные метки того же цвета, если у них нет своего.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Характер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид речи</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Сферы</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Высказывание</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>About Rostra</source>
        <translation>О программе Rostra</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Add to collection…</source>
        <translation>Добавить в подборку…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Все команды…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать резервную копию</translation>
    </message>
    <message>
        <source>Begin one word earlier</source>
        <translation>Начать на слово раньше</translation>
    </message>
    <message>
        <source>Begin one word later</source>
        <translation>Начать на слово позже</translation>
    </message>
    <message>
        <source>Change countries…</source>
        <translation>Изменить страны…</translation>
    </message>
    <message>
        <source>Change date…</source>
        <translation>Изменить дату…</translation>
    </message>
    <message>
        <source>Change sectors…</source>
        <translation>Изменить сферы…</translation>
    </message>
    <message>
        <source>Change speaker…</source>
        <translation>Изменить говорящего…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить запрос</translation>
    </message>
    <message>
        <source>Close archive</source>
        <translation>Закрыть архив</translation>
    </message>
    <message>
        <source>Colour of a tag…</source>
        <translation>Цвет метки…</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Сравнить версии</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Delete a tag…</source>
        <translation>Удалить метку…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation>Прямая речь</translation>
    </message>
    <message>
        <source>Edit the person…</source>
        <translation>Изменить человека…</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>Закончить на слово раньше</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>Закончить на слово позже</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Extract the articles again…</source>
        <translation>Извлечь из статей заново…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Найти на этой странице</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>Fold all groups, or unfold them</source>
        <translation>Свернуть или развернуть все группы</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Heading above this line…</source>
        <translation>Заголовок над этой строкой…</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Как искать</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Импорт папки…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импорт файлов…</translation>
    </message>
    <message>
        <source>Import from an address…</source>
        <translation>Импорт по адресу…</translation>
    </message>
    <message>
        <source>Import from the clipboard…</source>
        <translation>Импорт из буфера обмена…</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>Косвенная речь</translation>
    </message>
    <message>
        <source>It asks</source>
        <translation>Спрашивает</translation>
    </message>
    <message>
        <source>It asserts</source>
        <translation>Утверждает</translation>
    </message>
    <message>
        <source>It denies</source>
        <translation>Отрицает</translation>
    </message>
    <message>
        <source>It is conditional</source>
        <translation>При условии</translation>
    </message>
    <message>
        <source>It promises</source>
        <translation>Обещает</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Left pane</source>
        <translation>Левая панель</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Make a rule of the speaker…</source>
        <translation>Сделать говорящего правилом…</translation>
    </message>
    <message>
        <source>Make the chosen people one…</source>
        <translation>Сделать выбранных людей одним…</translation>
    </message>
    <message>
        <source>Merge a tag into…</source>
        <translation>Слить метку с другой…</translation>
    </message>
    <message>
        <source>Merge into one statement</source>
        <translation>Объединить в одно высказывание</translation>
    </message>
    <message>
        <source>Mixed speech</source>
        <translation>Смешанная речь</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>New archive…</source>
        <translation>Новый архив…</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Новая подборка…</translation>
    </message>
    <message>
        <source>New statement from the selected text</source>
        <translation>Новое высказывание из выделенного текста</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Next part: what was said, cue, who</source>
        <translation>Следующая часть: что сказано, вводящие слова, кто</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>Следующее высказывание</translation>
    </message>
    <message>
        <source>Note on this line…</source>
        <translation>Заметка к этой строке…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Открыть архив…</translation>
    </message>
    <message>
        <source>Open the sample archive</source>
        <translation>Открыть архив-образец</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Люди и организации</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая панель</translation>
    </message>
    <message>
        <source>Previous statement</source>
        <translation>Предыдущее высказывание</translation>
    </message>
    <message>
        <source>Put a tag under another…</source>
        <translation>Вложить метку в другую…</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Быстрый просмотр</translation>
    </message>
    <message>
        <source>Quick tag 1</source>
        <translation>Быстрая метка 1</translation>
    </message>
    <message>
        <source>Quick tag 2</source>
        <translation>Быстрая метка 2</translation>
    </message>
    <message>
        <source>Quick tag 3</source>
        <translation>Быстрая метка 3</translation>
    </message>
    <message>
        <source>Quick tag 4</source>
        <translation>Быстрая метка 4</translation>
    </message>
    <message>
        <source>Quick tag 5</source>
        <translation>Быстрая метка 5</translation>
    </message>
    <message>
        <source>Quick tag 6</source>
        <translation>Быстрая метка 6</translation>
    </message>
    <message>
        <source>Quick tag 7</source>
        <translation>Быстрая метка 7</translation>
    </message>
    <message>
        <source>Quick tag 8</source>
        <translation>Быстрая метка 8</translation>
    </message>
    <message>
        <source>Quick tag 9</source>
        <translation>Быстрая метка 9</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>Построить индекс заново</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Rename a tag…</source>
        <translation>Переименовать метку…</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Восстановить из корзины</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Results as a table</source>
        <translation>Результаты таблицей</translation>
    </message>
    <message>
        <source>Results as cards</source>
        <translation>Результаты карточками</translation>
    </message>
    <message>
        <source>Results by speaker</source>
        <translation>Результаты по говорящим</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Очередь проверки</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Правила…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить запрос…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>Показать в источнике</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Sort by date, newest first</source>
        <translation>Упорядочить по дате, сначала новые</translation>
    </message>
    <message>
        <source>Sort by date, oldest first</source>
        <translation>Упорядочить по дате, сначала старые</translation>
    </message>
    <message>
        <source>Sort by relevance</source>
        <translation>Упорядочить по соответствию</translation>
    </message>
    <message>
        <source>Sort by when it was added</source>
        <translation>Упорядочить по времени добавления</translation>
    </message>
    <message>
        <source>Split off another person…</source>
        <translation>Отделить другого человека…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>Statements with a tag…</source>
        <translation>Высказывания с меткой…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Убрать из подборки</translation>
    </message>
    <message>
        <source>The selected text is the cue</source>
        <translation>Выделенный текст: вводящие слова</translation>
    </message>
    <message>
        <source>The selected text is what was said</source>
        <translation>Выделенный текст: что сказано</translation>
    </message>
    <message>
        <source>The selected text names who spoke</source>
        <translation>Выделенный текст: кто сказал</translation>
    </message>
    <message>
        <source>The speaker&apos;s page</source>
        <translation>Страница говорящего</translation>
    </message>
    <message>
        <source>The two chosen people are not the same, or are after all</source>
        <translation>Двое выбранных — не одно лицо, или всё же одно</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Под вопросом</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Verify all hashes and spans</source>
        <translation>Проверить все контрольные суммы и места в тексте</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>Отслеживаемые папки…</translation>
    </message>
    <message>
        <source>What a tag is for…</source>
        <translation>Для чего метка…</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>Copied %Ln statement(s)</source>
        <translation>
            <numerusform>Скопировано %Ln высказывание</numerusform>
            <numerusform>Скопированы %Ln высказывания</numerusform>
            <numerusform>Скопировано %Ln высказываний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard takes %Ln statement(s) at most: export them instead.</source>
        <translation>
            <numerusform>В буфер обмена помещается не больше %Ln высказывания: экспортируйте их.</numerusform>
            <numerusform>В буфер обмена помещается не больше %Ln высказываний: экспортируйте их.</numerusform>
            <numerusform>В буфер обмена помещается не больше %Ln высказываний: экспортируйте их.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message numerus="yes">
        <source>%Ln statement(s): you set: {field}</source>
        <translation>
            <numerusform>%Ln высказывание: вами задано: {field}</numerusform>
            <numerusform>%Ln высказывания: вами задано: {field}</numerusform>
            <numerusform>%Ln высказываний: вами задано: {field}</numerusform>
        </translation>
    </message>
    <message>
        <source>Made a new statement</source>
        <translation>Создано новое высказывание</translation>
    </message>
    <message>
        <source>Set: %s</source>
        <translation>Задать: %s</translation>
    </message>
    <message>
        <source>Somebody new: “%s”</source>
        <translation>Новое имя: «%s»</translation>
    </message>
    <message>
        <source>Under which sector is “%s”?</source>
        <translation>К какой сфере относится «%s»?</translation>
    </message>
    <message numerus="yes">
        <source>What are these %Ln statement(s) about? (up to three)</source>
        <translation>
            <numerusform>О чём %Ln высказывание? (не более трёх сфер)</numerusform>
            <numerusform>О чём эти %Ln высказывания? (не более трёх сфер)</numerusform>
            <numerusform>О чём эти %Ln высказываний? (не более трёх сфер)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is it about? (up to three)</source>
        <translation>О чём оно? (не более трёх сфер)</translation>
    </message>
    <message numerus="yes">
        <source>When were these %Ln statement(s) said?</source>
        <translation>
            <numerusform>Когда сказано %Ln высказывание?</numerusform>
            <numerusform>Когда сказаны эти %Ln высказывания?</numerusform>
            <numerusform>Когда сказаны эти %Ln высказываний?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which countries do these %Ln statement(s) concern?</source>
        <translation>
            <numerusform>Каких стран касается %Ln высказывание?</numerusform>
            <numerusform>Каких стран касаются эти %Ln высказывания?</numerusform>
            <numerusform>Каких стран касаются эти %Ln высказываний?</numerusform>
        </translation>
    </message>
    <message>
        <source>Which countries does it concern?</source>
        <translation>Каких стран оно касается?</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Кто это сказал?</translation>
    </message>
    <message numerus="yes">
        <source>Who said these %Ln statement(s)?</source>
        <translation>
            <numerusform>Кому принадлежит %Ln высказывание?</numerusform>
            <numerusform>Кому принадлежат эти %Ln высказывания?</numerusform>
            <numerusform>Кому принадлежат эти %Ln высказываний?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own sector “%s”</source>
        <translation>Своя сфера «%s»</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Отчёт о сбое</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>It is also in {file}.</source>
        <translation>Он сохранён и здесь: {file}.</translation>
    </message>
    <message>
        <source>Something went wrong in Rostra</source>
        <translation>В программе Rostra произошёл сбой</translation>
    </message>
    <message>
        <source>Your archive is safe: everything you did is kept up to your last step. Please send us this report.</source>
        <translation>Архив цел: всё, что вы сделали, сохранено вплоть до последнего шага. Пожалуйста, пришлите нам этот отчёт.</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>2024-03-07, 2024-03, 2024, or 2024-03-01/2024-03-09. Empty: unknown.</source>
        <translation>2024-03-07, 2024-03, 2024 или 2024-03-01/2024-03-09. Пусто: неизвестно.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Задать дату</translation>
    </message>
    <message>
        <source>That is no date.</source>
        <translation>Это не дата.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>When was it said?</source>
        <translation>Когда это сказано?</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The window&apos;s state cannot be kept: %s</source>
        <translation>Состояние окна не удаётся сохранить: %s</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>%d%% sure</source>
        <translation>уверенность %d%%</translation>
    </message>
    <message>
        <source>%d%% sure it is a statement</source>
        <translation>это высказывание с уверенностью %d%%</translation>
    </message>
    <message>
        <source>%s (undone)</source>
        <translation>%s (отменено)</translation>
    </message>
    <message>
        <source>%s, as of %s</source>
        <translation>%s, по состоянию на %s</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Также</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>By</source>
        <translation>К сроку</translation>
    </message>
    <message>
        <source>Change the countries (O)</source>
        <translation>Изменить страны (O)</translation>
    </message>
    <message>
        <source>Change the date (D)</source>
        <translation>Изменить дату (D)</translation>
    </message>
    <message>
        <source>Change the sectors (G)</source>
        <translation>Изменить сферы (G)</translation>
    </message>
    <message>
        <source>Change the speaker (S)</source>
        <translation>Изменить говорящего (S)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Choose one in the list to see all that is known of it.</source>
        <translation>Выберите его в списке, чтобы увидеть всё, что о нём известно.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %Ln statement(s). This is one of them.</source>
        <translation>
            <numerusform>Выбрано: %Ln высказывание. Это одно из них.</numerusform>
            <numerusform>Выбрано: %Ln высказывания. Это одно из них.</numerusform>
            <numerusform>Выбрано: %Ln высказываний. Это одно из них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %Ln statement(s). This is one of them; what is changed here is changed in all.</source>
        <translation>
            <numerusform>Выбрано: %Ln высказывание. Это одно из них; изменённое здесь меняется во всех.</numerusform>
            <numerusform>Выбрано: %Ln высказывания. Это одно из них; изменённое здесь меняется во всех.</numerusform>
            <numerusform>Выбрано: %Ln высказываний. Это одно из них; изменённое здесь меняется во всех.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Вводящие слова</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Figures %d</source>
        <translation>Числа %d</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид речи</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>No figures in this statement</source>
        <translation>В этом высказывании нет чисел</translation>
    </message>
    <message>
        <source>No statement chosen</source>
        <translation>Высказывание не выбрано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Изменений пока нет</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>От имени</translation>
    </message>
    <message>
        <source>Only in an older version: its words are gone from the newest text.</source>
        <translation>Только в прежней версии: в новейшем тексте этих слов нет.</translation>
    </message>
    <message>
        <source>Open their page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Press S to say who it was.</source>
        <translation>Нажмите S и укажите, кто это.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Role that day</source>
        <translation>Должность в тот день</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Сферы</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>Показать в источнике</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Высказывания</translation>
    </message>
    <message>
        <source>Tag (T)</source>
        <translation>Метки (T)</translation>
    </message>
    <message>
        <source>The article is not there</source>
        <translation>Статьи нет</translation>
    </message>
    <message>
        <source>The words do not stand at these characters</source>
        <translation>Слов на этом месте нет</translation>
    </message>
    <message>
        <source>The words stand at these characters</source>
        <translation>Слова стоят на этом месте</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Говорящий неизвестен</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>Написать заметку (N)</translation>
    </message>
    <message>
        <source>set by a person</source>
        <translation>задано человеком</translation>
    </message>
    <message>
        <source>set by a rule since deleted</source>
        <translation>задано удалённым с тех пор правилом</translation>
    </message>
    <message>
        <source>set by your rule</source>
        <translation>задано вашим правилом</translation>
    </message>
    <message>
        <source>{speaker} (for {other})</source>
        <translation>{speaker} (от имени: {other})</translation>
    </message>
</context>
<context>
    <name>DifferencesText</name>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln paragraph(s) unchanged</source>
        <translation>
            <numerusform>… %Ln абзац без изменений</numerusform>
            <numerusform>… %Ln абзаца без изменений</numerusform>
            <numerusform>… %Ln абзацев без изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Work or an import is still open, so the language changes with the next start.</source>
        <translation>Ещё идёт работа или открыт импорт, поэтому язык сменится при следующем запуске.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A collection</source>
        <translation>Подборка</translation>
    </message>
    <message numerus="yes">
        <source>A document of about %Ln page(s): few programs open one so long. A table (CSV, Excel workbook) or JSON holds any number of statements.</source>
        <translation>
            <numerusform>Документ примерно на %Ln страницу: такой длинный откроют немногие программы. Таблица (CSV, книга Excel) или JSON вмещает сколько угодно высказываний.</numerusform>
            <numerusform>Документ примерно на %Ln страницы: такой длинный откроют немногие программы. Таблица (CSV, книга Excel) или JSON вмещает сколько угодно высказываний.</numerusform>
            <numerusform>Документ примерно на %Ln страниц: такой длинный откроют немногие программы. Таблица (CSV, книга Excel) или JSON вмещает сколько угодно высказываний.</numerusform>
        </translation>
    </message>
    <message>
        <source>All statements of the archive</source>
        <translation>Все высказывания архива</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Each line carries kind, force, speaker, role, dates, outlet and its span.</source>
        <translation>В каждой строке: вид речи, характер, говорящий, должность, даты, издание и место в тексте.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспорт в файл</translation>
    </message>
    <message>
        <source>Export to %s</source>
        <translation>Экспорт: %s</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln line(s) to {file}</source>
        <translation>
            <numerusform>Записана %Ln строка: {file}</numerusform>
            <numerusform>Записаны %Ln строки: {file}</numerusform>
            <numerusform>Записано %Ln строк: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Labels in</source>
        <translation>Язык подписей</translation>
    </message>
    <message>
        <source>Programs read this format: its labels stay English.</source>
        <translation>Этот формат читают программы: его подписи остаются английскими.</translation>
    </message>
    <message>
        <source>The search: %s</source>
        <translation>Запрос: %s</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Выделенное</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Экспортировать нечего.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>export</source>
        <translation>экспорт</translation>
    </message>
    <message>
        <source>search</source>
        <translation>запрос</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>выделенное</translation>
    </message>
</context>
<context>
    <name>ExtractionDialog</name>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Extract again</source>
        <translation>Извлечь заново</translation>
    </message>
    <message>
        <source>Extract again: preview</source>
        <translation>Извлечь заново: просмотр</translation>
    </message>
    <message>
        <source>Extracted again</source>
        <translation>Извлечено заново</translation>
    </message>
    <message>
        <source>Rules on older articles: preview</source>
        <translation>Правила для прежних статей: просмотр</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Высказывание</translation>
    </message>
    <message>
        <source>That would change nothing.</source>
        <translation>Это ничего не изменит.</translation>
    </message>
    <message>
        <source>The rules hold for older articles too</source>
        <translation>Правила применены и к прежним статьям</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>исчезло</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {gone} gone. What you decided, reviewed, tagged or wrote stays. One step; Undo takes it back.</source>
        <translation>Новых: {new}, изменённых: {changed}, исчезнувших: {gone}. Всё, что вы решили, проверили, пометили или написали, останется. Это один шаг, его можно отменить.</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид речи</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Сфера</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>ещё %Ln…</numerusform>
            <numerusform>ещё %Ln…</numerusform>
            <numerusform>ещё %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>included</source>
        <translation>включено</translation>
    </message>
</context>
<context>
    <name>FigureKind</name>
    <message>
        <source>duration</source>
        <translation>длительность</translation>
    </message>
    <message>
        <source>money</source>
        <translation>деньги</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>проценты</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>процентные пункты</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
</context>
<context>
    <name>FileState</name>
    <message>
        <source>duplicate</source>
        <translation>повтор</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортирован</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>новая версия</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Далее (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Ранее (Shift+F3)</translation>
    </message>
</context>
<context>
    <name>Force</name>
    <message>
        <source>asks</source>
        <translation>спрашивает</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>утверждает</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>при условии</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>отрицает</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>обещает</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Briefing book (DOCX)</source>
        <translation>Досье (DOCX)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>ClaimReview (schema.org)</source>
        <translation>ClaimReview (schema.org)</translation>
    </message>
    <message>
        <source>Evidence bundle (BagIt)</source>
        <translation>Пакет доказательств (BagIt)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Библиография (BibTeX)</translation>
    </message>
    <message>
        <source>References (CSL-JSON)</source>
        <translation>Библиография (CSL-JSON)</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Библиография (RIS)</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Web page to read and print</source>
        <translation>Веб-страница для чтения и печати</translation>
    </message>
    <message>
        <source>Web page with its own search</source>
        <translation>Веб-страница со своим поиском</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>{statements}  ·  {time} ms</source>
        <translation>{statements}  ·  {time} мс</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>By kind of speech</source>
        <translation>По виду речи</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>По изданиям</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>По сферам</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>По говорящим</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>По меткам</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ничего из этого</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Без групп</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>About Rostra</source>
        <translation>О программе Rostra</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Как искать</translation>
    </message>
</context>
<context>
    <name>Handles</name>
    <message>
        <source>Drag it from word to word; with Alt or Shift by letters. Esc leaves it.</source>
        <translation>Тяните от слова к слову; с Alt или Shift по буквам. Esc отменяет.</translation>
    </message>
    <message>
        <source>The cue begins here.</source>
        <translation>Здесь начинаются вводящие слова.</translation>
    </message>
    <message>
        <source>The cue ends here.</source>
        <translation>Здесь кончаются вводящие слова.</translation>
    </message>
    <message>
        <source>The words for who spoke begin here.</source>
        <translation>Здесь начинаются слова о том, кто сказал.</translation>
    </message>
    <message>
        <source>The words for who spoke end here.</source>
        <translation>Здесь кончаются слова о том, кто сказал.</translation>
    </message>
    <message>
        <source>What was said begins here.</source>
        <translation>Здесь начинается сказанное.</translation>
    </message>
    <message>
        <source>What was said ends here.</source>
        <translation>Здесь кончается сказанное.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A desktop archive of what leaders said.</source>
        <translation>Настольный архив того, что говорили лидеры.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. Icons: Lucide (ISC). Window: Qt for Python (LGPL). Index: Whoosh (BSD). Sectors after IPTC Media Topics (CC BY 4.0). Country names in Russian and Azerbaijani: Unicode CLDR (Unicode License).</source>
        <translation>Лицензия Apache License 2.0. Значки: Lucide (ISC). Окно: Qt for Python (LGPL). Индекс: Whoosh (BSD). Сферы: по IPTC Media Topics (CC BY 4.0). Названия стран на русском и азербайджанском: Unicode CLDR (Unicode License).</translation>
    </message>
    <message>
        <source>Nothing you keep leaves this computer.</source>
        <translation>Ничто из сохранённого не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Words side by side must all be there. &lt;b&gt;OR&lt;/b&gt; lets either be. A minus shuts out.</source>
        <translation>Слова, стоящие рядом, должны найтись все. &lt;b&gt;OR&lt;/b&gt;: достаточно любого. Минус исключает.</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>оба слова</translation>
    </message>
    <message>
        <source>either</source>
        <translation>любое из двух</translation>
    </message>
    <message>
        <source>the phrase</source>
        <translation>точная фраза</translation>
    </message>
    <message>
        <source>within five words</source>
        <translation>в пределах пяти слов</translation>
    </message>
    <message>
        <source>without the word</source>
        <translation>без этого слова</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>слова с таким началом</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Back to the search</source>
        <translation>Назад к запросу</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Возможно, вы имели в виду</translation>
    </message>
    <message>
        <source>The index is being rebuilt; this came from the database.</source>
        <translation>Индекс строится заново; найдено по базе данных.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Statements by month</source>
        <translation>Высказывания по месяцам</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>a person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>created</source>
        <translation>создано</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>высказывание</translation>
    </message>
</context>
<context>
    <name>ImportColumn</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Nothing imported</source>
        <translation>Ничего не импортировано</translation>
    </message>
    <message>
        <source>cancelled; what was read is kept</source>
        <translation>отменено; прочитанное сохранено</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Field to set</source>
        <translation>Какое поле задать</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import nothing (Esc)</source>
        <translation>Ничего не импортировать (Esc)</translation>
    </message>
    <message>
        <source>Import what is ticked (Enter)</source>
        <translation>Импортировать отмеченное (Enter)</translation>
    </message>
    <message>
        <source>Import without looking</source>
        <translation>Импортировать без просмотра</translation>
    </message>
    <message>
        <source>It is still being listed what there is.</source>
        <translation>Список ещё составляется.</translation>
    </message>
    <message>
        <source>Known or left out</source>
        <translation>Известные и пропущенные</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Новые версии</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Прочитано {done} из {total}</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Показаны строки</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Требуют проверки</translation>
    </message>
    <message>
        <source>Value for the selected rows</source>
        <translation>Значение для выделенных строк</translation>
    </message>
    <message>
        <source>What is not read yet comes in as it is (Enter)</source>
        <translation>Непрочитанное импортируется как есть (Enter)</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it as 2024-03-07.</source>
        <translation>«{text}» не день. Пишите так: 2024-03-07.</translation>
    </message>
    <message>
        <source>“{text}” is no language. Write it as en or pt-BR.</source>
        <translation>«{text}» не язык. Пишите так: en или pt-BR.</translation>
    </message>
</context>
<context>
    <name>ImportState</name>
    <message>
        <source>Cannot be read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Known, skipped</source>
        <translation>Уже известна</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущена</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Новая версия</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>What would come in</source>
        <translation>Что будет импортировано</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Статьи ({patterns});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import %s</source>
        <translation>Импорт: %s</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импорт файлов</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation>В буфере обмена нет ни текста, ни файлов.</translation>
    </message>
    <message>
        <source>What was dropped holds no text and no files.</source>
        <translation>В перетащенном нет ни текста, ни файлов.</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>вставленный текст</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Cancel %s</source>
        <translation>Отменить: %s</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close %s</source>
        <translation>Закрыть: %s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Everything is as it was</source>
        <translation>Всё как было</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Неполадка</translation>
    </message>
    <message>
        <source>Progress of %s</source>
        <translation>Ход: %s</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Results of %s</source>
        <translation>Итоги: %s</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Начинается</translation>
    </message>
    <message>
        <source>This article is in the archive %s, which is not open.</source>
        <translation>Эта статья — в архиве %s, который не открыт.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>All jobs</source>
        <translation>Все задачи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Закрыть список</translation>
    </message>
    <message>
        <source>Imports and exports are shown here.</source>
        <translation>Здесь видны импорт и экспорт.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Задач нет</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Показать все задачи</translation>
    </message>
    <message>
        <source>Show the newest job only</source>
        <translation>Показать только последнюю задачу</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Direct speech</source>
        <translation>Прямая речь</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>Косвенная речь</translation>
    </message>
    <message>
        <source>Mixed speech</source>
        <translation>Смешанная речь</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>прямая</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>косвенная</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>смешанная</translation>
    </message>
</context>
<context>
    <name>LatelyPanel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новое</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since you last looked</source>
        <translation>
            <numerusform>%Ln новое с прошлого просмотра</numerusform>
            <numerusform>%Ln новых с прошлого просмотра</numerusform>
            <numerusform>%Ln новых с прошлого просмотра</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) to review</source>
        <translation>
            <numerusform>%Ln высказывание ждёт проверки</numerusform>
            <numerusform>%Ln высказывания ждут проверки</numerusform>
            <numerusform>%Ln высказываний ждут проверки</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in lately</source>
        <translation>Недавно поступило</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Ctrl+S in the results keeps a search here.</source>
        <translation>Ctrl+S в результатах сохранит запрос здесь.</translation>
    </message>
    <message>
        <source>Drop articles on this window, or</source>
        <translation>Перетащите статьи в это окно или</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Всё проверено</translation>
    </message>
    <message>
        <source>From an address…</source>
        <translation>По адресу…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импорт файлов…</translation>
    </message>
    <message>
        <source>Newest statements</source>
        <translation>Новейшие высказывания</translation>
    </message>
    <message>
        <source>No article has a statement yet.</source>
        <translation>Ни в одной статье пока нет высказываний.</translation>
    </message>
    <message>
        <source>Nothing has come in yet</source>
        <translation>Пока ничего не поступило</translation>
    </message>
    <message>
        <source>Paste a text…</source>
        <translation>Вставить текст…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые запросы</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>The least sure first</source>
        <translation>Сначала наименее надёжные</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>прочитано заново</translation>
    </message>
    <message numerus="yes">
        <source>{outlets} and %Ln more</source>
        <translation>
            <numerusform>{outlets} и ещё %Ln</numerusform>
            <numerusform>{outlets} и ещё %Ln</numerusform>
            <numerusform>{outlets} и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend: what was said, cue, who</source>
        <translation>Обозначения: что сказано, вводящие слова, кто</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>вводящие слова</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>что сказано</translation>
    </message>
    <message>
        <source>who</source>
        <translation>кто</translation>
    </message>
</context>
<context>
    <name>MatrixChart</name>
    <message numerus="yes">
        <source>%Ln article(s) read</source>
        <translation>
            <numerusform>прочитана %Ln статья</numerusform>
            <numerusform>прочитаны %Ln статьи</numerusform>
            <numerusform>прочитано %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles read</source>
        <translation>Прочитано статей</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Считать пока нечего.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>П&amp;оиск</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>В&amp;ид</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Границы</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Характер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид речи</translation>
    </message>
    <message>
        <source>People and rules</source>
        <translation>Люди и правила</translation>
    </message>
    <message>
        <source>S&amp;tatement</source>
        <translation>&amp;Высказывание</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A PDF cannot be made here: {0}.</source>
        <translation>Здесь не удаётся создать PDF: {0}.</translation>
    </message>
    <message>
        <source>A Popolo file is an object with persons, organizations, posts and memberships.</source>
        <translation>Файл Popolo — объект с persons, organizations, posts и memberships.</translation>
    </message>
    <message>
        <source>A bracket is not closed yet.</source>
        <translation>Скобка ещё не закрыта.</translation>
    </message>
    <message>
        <source>A closing bracket has no opening one.</source>
        <translation>Закрывающая скобка без открывающей.</translation>
    </message>
    <message>
        <source>A collection cannot be moved into itself.</source>
        <translation>Подборку нельзя вложить в неё саму.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Подборке нужно имя.</translation>
    </message>
    <message>
        <source>A file of the statement model is missing: {0} ({1}).</source>
        <translation>Не хватает файла модели высказываний: {0} ({1}).</translation>
    </message>
    <message>
        <source>A folder has that name: choose another.</source>
        <translation>Так называется папка: выберите другое имя.</translation>
    </message>
    <message>
        <source>A new statement needs some words.</source>
        <translation>Новому высказыванию нужны слова.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Человеку нужно имя.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed yet.</source>
        <translation>Кавычка ещё не закрыта.</translation>
    </message>
    <message>
        <source>A rule for {0} needs “{1}”.</source>
        <translation>Правилу для {0} нужно «{1}».</translation>
    </message>
    <message>
        <source>A spreadsheet holds {0} statements at most.</source>
        <translation>В таблицу помещается не более {0} высказываний.</translation>
    </message>
    <message>
        <source>A statement lies outside the text of version {0}.</source>
        <translation>Высказывание выходит за пределы текста версии {0}.</translation>
    </message>
    <message>
        <source>A statement needs some words.</source>
        <translation>Высказыванию нужны слова.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Метке нужно имя.</translation>
    </message>
    <message>
        <source>An office needs a name.</source>
        <translation>Должности нужно название.</translation>
    </message>
    <message>
        <source>Another program is writing the search index in {0}.</source>
        <translation>Индекс поиска в {0} записывает другая программа.</translation>
    </message>
    <message>
        <source>Article {0} has no version {1}.</source>
        <translation>У статьи {0} нет версии {1}.</translation>
    </message>
    <message>
        <source>Ask for the right to enter the folder.</source>
        <translation>Попросите право входа в папку.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply; the innermost are passed over.</source>
        <translation>Скобки вложены слишком глубоко; внутренние пропущены.</translation>
    </message>
    <message>
        <source>By: {0}.</source>
        <translation>Можно по: {0}.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it somewhere else.</source>
        <translation>Измените права или скопируйте её в другое место.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Проверьте, что он есть и что его можно читать.</translation>
    </message>
    <message>
        <source>Check the address and the connection, or save the page from your browser and import it.</source>
        <translation>Проверьте адрес и соединение или сохраните страницу в браузере и импортируйте её.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Проверьте адрес.</translation>
    </message>
    <message>
        <source>Check the disk and its free space; nothing that was kept before is lost.</source>
        <translation>Проверьте диск и свободное место; сохранённое раньше не потеряно.</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and the folder&apos;s rights; nothing was imported.</source>
        <translation>Проверьте свободное место и права папки; ничего не импортировано.</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and the folder&apos;s rights; the archive is unharmed.</source>
        <translation>Проверьте свободное место и права папки; архив цел.</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and the folder&apos;s rights; the backup is unharmed.</source>
        <translation>Проверьте свободное место и права папки; копия цела.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights.</source>
        <translation>Проверьте права папки.</translation>
    </message>
    <message>
        <source>Choose a Popolo JSON or a CSV file.</source>
        <translation>Выберите файл Popolo JSON или CSV.</translation>
    </message>
    <message>
        <source>Choose a file that can be opened.</source>
        <translation>Выберите файл, который можно открыть.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Выберите папку, в которую можно записывать.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new name.</source>
        <translation>Выберите пустую папку или новое имя.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Выберите другую папку или имя.</translation>
    </message>
    <message>
        <source>Choose another folder, or create an archive.</source>
        <translation>Выберите другую папку или создайте архив.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Выберите другую.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Выберите из списка: {0}.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Сначала закройте его там.</translation>
    </message>
    <message>
        <source>Close it, or wait until it is done.</source>
        <translation>Закройте её или подождите, пока она закончит.</translation>
    </message>
    <message>
        <source>Copy what is in it to a file first.</source>
        <translation>Сначала скопируйте содержимое в файл.</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>Исправьте один из двух дней.</translation>
    </message>
    <message>
        <source>Correct or remove that line.</source>
        <translation>Исправьте или удалите эту строку.</translation>
    </message>
    <message>
        <source>Correct that line.</source>
        <translation>Исправьте эту строку.</translation>
    </message>
    <message>
        <source>Export as CSV or JSONL.</source>
        <translation>Экспортируйте в CSV или JSONL.</translation>
    </message>
    <message>
        <source>Export it again as Popolo.</source>
        <translation>Экспортируйте его снова как Popolo.</translation>
    </message>
    <message>
        <source>Export it again from the program it came from.</source>
        <translation>Экспортируйте его снова из исходной программы.</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions; search goes on without it.</source>
        <translation>Освободите место или проверьте права папки; поиск работает и без него.</translation>
    </message>
    <message>
        <source>Give it its own suffix, or convert it to text.</source>
        <translation>Дайте ему правильное расширение или преобразуйте в текст.</translation>
    </message>
    <message>
        <source>Give the number of the one you mean.</source>
        <translation>Укажите номер нужного.</translation>
    </message>
    <message>
        <source>If it is UTF-16 text, save it again as UTF-8.</source>
        <translation>Если это текст UTF-16, сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>If you trust it, save its text as TXT and import that.</source>
        <translation>Если вы ему доверяете, сохраните его текст как TXT и импортируйте.</translation>
    </message>
    <message>
        <source>Import it again, so that you see what it holds now.</source>
        <translation>Импортируйте его снова, чтобы увидеть нынешнее содержимое.</translation>
    </message>
    <message>
        <source>Import the pages they lead to.</source>
        <translation>Импортируйте страницы, на которые они ведут.</translation>
    </message>
    <message>
        <source>Install Rostra again, or put the files of one release into that folder.</source>
        <translation>Установите Rostra заново или положите в эту папку файлы одного выпуска.</translation>
    </message>
    <message>
        <source>Install Rostra again.</source>
        <translation>Установите Rostra заново.</translation>
    </message>
    <message>
        <source>Install Rostra again; its onnxruntime and its model belong together.</source>
        <translation>Установите Rostra заново: onnxruntime и модель должны быть из одного выпуска.</translation>
    </message>
    <message>
        <source>Install Rostra again; the archive itself is not touched.</source>
        <translation>Установите Rostra заново; сам архив не затронут.</translation>
    </message>
    <message>
        <source>Install Rostra again; your archives are not touched by that.</source>
        <translation>Установите Rostra заново; ваши архивы это не затронет.</translation>
    </message>
    <message>
        <source>Install the newer Rostra to open it; nothing was changed.</source>
        <translation>Чтобы открыть его, установите новую версию Rostra; ничего не изменено.</translation>
    </message>
    <message>
        <source>It can: {0}.</source>
        <translation>Может: {0}.</translation>
    </message>
    <message>
        <source>It has the address of “{0}”.</source>
        <translation>Тот же адрес, что у «{0}».</translation>
    </message>
    <message>
        <source>It is a link out of the folder.</source>
        <translation>Это ссылка за пределы папки.</translation>
    </message>
    <message>
        <source>It is an archive of Rostra.</source>
        <translation>Это архив Rostra.</translation>
    </message>
    <message>
        <source>It is in the archive already, as “{0}”.</source>
        <translation>Уже в архиве как «{0}».</translation>
    </message>
    <message>
        <source>It is no format that Rostra reads.</source>
        <translation>Такой формат Rostra не читает.</translation>
    </message>
    <message>
        <source>It is not given to programs: open it in your browser and save the page.</source>
        <translation>Программам её не отдают: откройте страницу в браузере и сохраните её.</translation>
    </message>
    <message>
        <source>It is open in {0}.</source>
        <translation>Он открыт в {0}.</translation>
    </message>
    <message>
        <source>It is the same file as “{0}”.</source>
        <translation>Это тот же файл, что «{0}».</translation>
    </message>
    <message>
        <source>It may be a binary file, or UTF-16 without its mark: save it as UTF-8.</source>
        <translation>Возможно, это двоичный файл или UTF-16 без метки: сохраните его как UTF-8.</translation>
    </message>
    <message>
        <source>It must begin with http:// or https://.</source>
        <translation>Он должен начинаться с http:// или https://.</translation>
    </message>
    <message>
        <source>It needs a login: open it in your browser and save the page.</source>
        <translation>Нужен вход: откройте страницу в браузере и сохраните её.</translation>
    </message>
    <message>
        <source>It was taken away; an archive of the web may still have it.</source>
        <translation>Страницу убрали; возможно, она есть в архиве интернета.</translation>
    </message>
    <message>
        <source>Its address is that of “{0}”, with another text.</source>
        <translation>Адрес тот же, что у «{0}», текст другой.</translation>
    </message>
    <message>
        <source>Its text is in the archive already, as “{0}”.</source>
        <translation>Такой текст уже в архиве как «{0}».</translation>
    </message>
    <message>
        <source>Its text is that of “{0}”.</source>
        <translation>Текст тот же, что у «{0}».</translation>
    </message>
    <message>
        <source>Leave it out; save the page from your browser if it needs one.</source>
        <translation>Уберите их; если они нужны, сохраните страницу из браузера.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is no valid JSON: {2}.</source>
        <translation>Строка {0} файла {1}: ошибка JSON: {2}.</translation>
    </message>
    <message>
        <source>Make room and try again: everything before it is safe.</source>
        <translation>Освободите место и повторите: всё прежнее цело.</translation>
    </message>
    <message>
        <source>Merge the two, if they are one.</source>
        <translation>Объедините их, если это одно лицо.</translation>
    </message>
    <message>
        <source>Move it to the trash instead.</source>
        <translation>Лучше переместите его в корзину.</translation>
    </message>
    <message>
        <source>Name one of them &apos;text&apos;, or choose the columns when importing.</source>
        <translation>Назовите один из них &apos;text&apos; или выберите столбцы при импорте.</translation>
    </message>
    <message>
        <source>No archive can be made in {0} ({1}).</source>
        <translation>В {0} нельзя создать архив ({1}).</translation>
    </message>
    <message>
        <source>No article text was found in the page {0}.</source>
        <translation>На странице {0} не найден текст статьи.</translation>
    </message>
    <message>
        <source>No column of {0} is named as one that holds articles (it has: {1}).</source>
        <translation>Ни один столбец {0} не назван как столбец со статьями (есть: {1}).</translation>
    </message>
    <message>
        <source>No rule can decide “{0}”.</source>
        <translation>Правило не может решать «{0}».</translation>
    </message>
    <message>
        <source>One of those people is not in the archive any more.</source>
        <translation>Одного из этих людей в архиве больше нет.</translation>
    </message>
    <message>
        <source>Only statements of one article can be merged.</source>
        <translation>Объединить можно только высказывания одной статьи.</translation>
    </message>
    <message>
        <source>Only the first {0} characters are searched for.</source>
        <translation>Ищутся только первые {0} знаков.</translation>
    </message>
    <message>
        <source>Open it in an editor and save it as UTF-8.</source>
        <translation>Откройте его в редакторе и сохраните в UTF-8.</translation>
    </message>
    <message>
        <source>Open it in the program it came from and save it again.</source>
        <translation>Откройте его в исходной программе и сохраните снова.</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>Откройте его.</translation>
    </message>
    <message>
        <source>Open it once where it can be written.</source>
        <translation>Откройте его один раз там, где в него можно записывать.</translation>
    </message>
    <message>
        <source>Open the page, let it load fully, and save it again; or paste its text.</source>
        <translation>Откройте страницу, дайте ей загрузиться и сохраните снова или вставьте её текст.</translation>
    </message>
    <message>
        <source>Please report it with the file; the log has the details.</source>
        <translation>Сообщите о ней вместе с файлом; подробности в журнале.</translation>
    </message>
    <message>
        <source>Qt or a system library that it needs is missing; see docs/building.md. All other formats work without it.</source>
        <translation>Нет Qt или нужной ей системной библиотеки; см. docs/building.md. Все остальные форматы работают и без неё.</translation>
    </message>
    <message>
        <source>Rebuild the index (rostra rebuild-index); the archive itself is not touched.</source>
        <translation>Перестройте индекс (rostra rebuild-index); сам архив не затронут.</translation>
    </message>
    <message>
        <source>Rebuilding the index</source>
        <translation>Индекс строится заново</translation>
    </message>
    <message>
        <source>Restore it from a backup of the archive&apos;s originals folder.</source>
        <translation>Восстановите его из копии папки originals архива.</translation>
    </message>
    <message>
        <source>Restore the newest copy in its backups folder.</source>
        <translation>Восстановите новейшую копию из его папки backups.</translation>
    </message>
    <message>
        <source>Rostra does not follow it; give that address itself if it is the one you want.</source>
        <translation>Rostra туда не идёт; если нужен именно этот адрес, укажите его сам.</translation>
    </message>
    <message>
        <source>Rostra&apos;s own table {0} is missing.</source>
        <translation>Не хватает собственной таблицы Rostra: {0}.</translation>
    </message>
    <message>
        <source>Rostra&apos;s sample articles are missing.</source>
        <translation>Не хватает статей примера Rostra.</translation>
    </message>
    <message>
        <source>Row {0} of {1} names a record of {2} that is gone.</source>
        <translation>Строка {0} таблицы {1} ссылается на запись {2}, которой нет.</translation>
    </message>
    <message>
        <source>Run `rostra check`.</source>
        <translation>Выполните `rostra check`.</translation>
    </message>
    <message>
        <source>Run it through text recognition (OCR) first, for instance with OCRmyPDF.</source>
        <translation>Сначала распознайте текст (OCR), например в OCRmyPDF.</translation>
    </message>
    <message>
        <source>SQLite {0} is too old; 3.35 is needed.</source>
        <translation>SQLite {0} слишком стар; нужен 3.35.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>Сохраните его снова как UTF-8.</translation>
    </message>
    <message>
        <source>Save it as ODT or DOCX.</source>
        <translation>Сохраните его как ODT или DOCX.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Сохраните его как UTF-8.</translation>
    </message>
    <message>
        <source>Save it as plain UTF-8 text.</source>
        <translation>Сохраните его как обычный текст UTF-8.</translation>
    </message>
    <message>
        <source>Save it as text, HTML, PDF or DOCX.</source>
        <translation>Сохраните его как текст, HTML, PDF или DOCX.</translation>
    </message>
    <message>
        <source>Save it from your browser and import the file.</source>
        <translation>Сохраните её в браузере и импортируйте файл.</translation>
    </message>
    <message>
        <source>Save it without one and import it again.</source>
        <translation>Сохраните его без пароля и импортируйте снова.</translation>
    </message>
    <message>
        <source>Save the page again as HTML only, or save its text.</source>
        <translation>Сохраните страницу снова, только HTML, или сохраните её текст.</translation>
    </message>
    <message>
        <source>Save the page again as HTML only.</source>
        <translation>Сохраните страницу снова, только HTML.</translation>
    </message>
    <message>
        <source>Save the page again as HTML.</source>
        <translation>Сохраните страницу снова как HTML.</translation>
    </message>
    <message>
        <source>Select one.</source>
        <translation>Выберите одно.</translation>
    </message>
    <message>
        <source>Select them in the article first.</source>
        <translation>Сначала выделите их в статье.</translation>
    </message>
    <message>
        <source>Select two or more of one article.</source>
        <translation>Выделите два или больше из одной статьи.</translation>
    </message>
    <message>
        <source>Several go by the name “{0}”: {1}.</source>
        <translation>Имя «{0}» носят несколько: {1}.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>Разделите его и импортируйте части.</translation>
    </message>
    <message>
        <source>Split it into articles.</source>
        <translation>Разделите его на статьи.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Разделите его на файлы поменьше.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Разделите его.</translation>
    </message>
    <message>
        <source>Statements cannot be grouped by “{0}”.</source>
        <translation>Группировать высказывания по «{0}» нельзя.</translation>
    </message>
    <message>
        <source>Take that mark off first, if they are the same after all.</source>
        <translation>Если это всё же один человек, сначала снимите отметку.</translation>
    </message>
    <message>
        <source>Temporary files are kept there: make room, and export again.</source>
        <translation>Там хранятся временные файлы: освободите место и повторите экспорт.</translation>
    </message>
    <message>
        <source>That disk can only be read: choose another folder.</source>
        <translation>Этот диск только для чтения: выберите другую папку.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>В адресе есть имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>The archive holds no article version {0}.</source>
        <translation>В архиве нет версии статьи {0}.</translation>
    </message>
    <message>
        <source>The archive holds no article {0}.</source>
        <translation>В архиве нет статьи {0}.</translation>
    </message>
    <message>
        <source>The archive holds no person {0}.</source>
        <translation>В архиве нет лица {0}.</translation>
    </message>
    <message>
        <source>The archive holds no statement {0}.</source>
        <translation>В архиве нет высказывания {0}.</translation>
    </message>
    <message>
        <source>The archive {0} is of an older Rostra and must be brought up to date.</source>
        <translation>Архив {0} создан старой версией Rostra, его нужно обновить.</translation>
    </message>
    <message>
        <source>The archive {0} is open for reading only.</source>
        <translation>Архив {0} открыт только для чтения.</translation>
    </message>
    <message>
        <source>The archive {0} was written by a newer Rostra (schema {1}, this one knows {2}).</source>
        <translation>Архив {0} записан более новой версией Rostra (схема {1}, эта знает {2}).</translation>
    </message>
    <message>
        <source>The backup {0} could not be written ({1}).</source>
        <translation>Не удалось записать резервную копию {0} ({1}).</translation>
    </message>
    <message>
        <source>The computer may be short of memory: close other programs, or export less at a time.</source>
        <translation>Возможно, компьютеру не хватает памяти: закройте другие программы или экспортируйте меньше за раз.</translation>
    </message>
    <message>
        <source>The copy {0} is damaged.</source>
        <translation>Копия {0} повреждена.</translation>
    </message>
    <message>
        <source>The database is damaged: {0}</source>
        <translation>База данных повреждена: {0}</translation>
    </message>
    <message>
        <source>The disk is full: make room, or choose another folder.</source>
        <translation>Диск полон: освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>The disk that holds {0} is full; the last change was not kept.</source>
        <translation>Диск, на котором {0}, полон; последнее изменение не сохранено.</translation>
    </message>
    <message>
        <source>The first line names the columns: {0}.</source>
        <translation>Первая строка называет столбцы: {0}.</translation>
    </message>
    <message>
        <source>The folder is not there: make it, or choose another.</source>
        <translation>Папки нет: создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>The folder “{0}” cannot be read: {1}.</source>
        <translation>Папку «{0}» нельзя прочитать: {1}.</translation>
    </message>
    <message>
        <source>The labels in {0} are not whole: {1}.</source>
        <translation>Подписи в {0} неполны: {1}.</translation>
    </message>
    <message>
        <source>The list by which names are found does not agree with the people.</source>
        <translation>Список имён для поиска не совпадает с людьми.</translation>
    </message>
    <message>
        <source>The list by which {0} are found does not agree with the statements.</source>
        <translation>Список для поиска ({0}) не совпадает с высказываниями.</translation>
    </message>
    <message>
        <source>The marked {0} lies outside the text.</source>
        <translation>Отмеченное «{0}» выходит за пределы текста.</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary cannot be read: {0} ({1}).</source>
        <translation>Словарь модели нельзя прочитать: {0} ({1}).</translation>
    </message>
    <message>
        <source>The name is too long: choose a shorter one.</source>
        <translation>Имя слишком длинное: выберите короче.</translation>
    </message>
    <message>
        <source>The original could not be kept in {0} ({1}).</source>
        <translation>Оригинал не удалось сохранить в {0} ({1}).</translation>
    </message>
    <message>
        <source>The original file {0} cannot be read ({1}).</source>
        <translation>Исходный файл {0} не читается ({1}).</translation>
    </message>
    <message>
        <source>The original file {0} is not what it was when it was imported.</source>
        <translation>Исходный файл {0} не тот, что был при импорте.</translation>
    </message>
    <message>
        <source>The process that wrote {0} ended by itself.</source>
        <translation>Процесс, который записывал {0}, завершился сам собой.</translation>
    </message>
    <message>
        <source>The sample archive was not made. {0}</source>
        <translation>Архив-пример не создан. {0}</translation>
    </message>
    <message>
        <source>The search index in {0} cannot be written: {1}.</source>
        <translation>Индекс поиска в {0} нельзя записать: {1}.</translation>
    </message>
    <message>
        <source>The search index is damaged: {0} is not what was written.</source>
        <translation>Поисковый индекс повреждён: {0} — не то, что было записано.</translation>
    </message>
    <message>
        <source>The search index is damaged: {0}: {1}.</source>
        <translation>Поисковый индекс повреждён: {0}: {1}.</translation>
    </message>
    <message>
        <source>The search index is of another version: {0}.</source>
        <translation>Поисковый индекс другой версии: {0}.</translation>
    </message>
    <message>
        <source>The server asks for patience: try again later.</source>
        <translation>Сервер просит подождать: попробуйте позже.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {0}: {1}.</source>
        <translation>Настройки не удаётся записать в {0}: {1}.</translation>
    </message>
    <message>
        <source>The statement model does not run: {0} ({1}).</source>
        <translation>Модель высказываний не запускается: {0} ({1}).</translation>
    </message>
    <message>
        <source>The statement model is damaged: {0} is not the file of version {1} (its SHA-256 differs).</source>
        <translation>Модель высказываний повреждена: {0} — не файл версии {1} (другой SHA-256).</translation>
    </message>
    <message>
        <source>The statement model is missing: {0} ({1}).</source>
        <translation>Модели высказываний нет: {0} ({1}).</translation>
    </message>
    <message>
        <source>The statement model&apos;s calibration cannot be read: {0} ({1}).</source>
        <translation>Калибровку модели высказываний нельзя прочитать: {0} ({1}).</translation>
    </message>
    <message>
        <source>The statement model&apos;s manifest is damaged: {0} ({1}).</source>
        <translation>Опись модели высказываний повреждена: {0} ({1}).</translation>
    </message>
    <message>
        <source>The statement model&apos;s manifest names too few files: {0}.</source>
        <translation>В описи модели высказываний слишком мало файлов: {0}.</translation>
    </message>
    <message>
        <source>The table of countries {0} cannot be read.</source>
        <translation>Таблицу стран {0} нельзя прочитать.</translation>
    </message>
    <message>
        <source>The table of currencies {0} cannot be read ({1}).</source>
        <translation>Таблицу валют {0} нельзя прочитать ({1}).</translation>
    </message>
    <message>
        <source>The table of sectors cannot be read: {0} ({1}).</source>
        <translation>Таблицу сфер нельзя прочитать: {0} ({1}).</translation>
    </message>
    <message>
        <source>The tables of currencies and countries in {0} cannot be read.</source>
        <translation>Таблицы валют и стран в {0} не читаются.</translation>
    </message>
    <message>
        <source>The tables of sectors in {0} cannot be read.</source>
        <translation>Таблицы сфер в {0} нельзя прочитать.</translation>
    </message>
    <message>
        <source>The tag to merge into is gone.</source>
        <translation>Метки, с которой объединяют, больше нет.</translation>
    </message>
    <message>
        <source>The text is not what it was when it was imported.</source>
        <translation>Текст не тот, что был при импорте.</translation>
    </message>
    <message>
        <source>The text of “{0}” changed: {1}.</source>
        <translation>Текст «{0}» изменился: {1}.</translation>
    </message>
    <message>
        <source>The weights of sectors cannot be read: {0} ({1}).</source>
        <translation>Веса сфер нельзя прочитать: {0} ({1}).</translation>
    </message>
    <message>
        <source>The words kept are not those that stand in the article.</source>
        <translation>Сохранённые слова не те, что стоят в статье.</translation>
    </message>
    <message>
        <source>The words of one statement at a time can be changed.</source>
        <translation>Слова можно менять только у одного высказывания за раз.</translation>
    </message>
    <message>
        <source>The {0} entries of {1} hold titles and no text.</source>
        <translation>В записях {1} (всего {0}) есть заголовки, но нет текста.</translation>
    </message>
    <message>
        <source>The {0} holds a NUL character, which cannot be kept.</source>
        <translation>В поле «{0}» есть нулевой знак, его нельзя сохранить.</translation>
    </message>
    <message>
        <source>The {0} holds half a character, which cannot be kept.</source>
        <translation>В поле «{0}» есть половина знака, её нельзя сохранить.</translation>
    </message>
    <message>
        <source>The {0} lies outside the article&apos;s text.</source>
        <translation>Место ({0}) вне текста статьи.</translation>
    </message>
    <message>
        <source>There are no labels in the language {0}.</source>
        <translation>На языке {0} подписей нет.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Есть: {0}.</translation>
    </message>
    <message>
        <source>There are: {0}; your own stands under one of them, as in transport/rail fees.</source>
        <translation>Есть: {0}; своя стоит под одной из них, например transport/rail fees.</translation>
    </message>
    <message>
        <source>There is no collection “{0}”.</source>
        <translation>Подборки «{0}» нет.</translation>
    </message>
    <message>
        <source>There is no export format {0}.</source>
        <translation>Формата экспорта {0} нет.</translation>
    </message>
    <message>
        <source>There is no field “{0}:”; it is searched for as a word.</source>
        <translation>Поля «{0}:» нет; это ищется как слово.</translation>
    </message>
    <message>
        <source>There is no field “{0}” to correct.</source>
        <translation>Поля «{0}», которое можно исправить, нет.</translation>
    </message>
    <message>
        <source>There is no rule {0}.</source>
        <translation>Правила {0} нет.</translation>
    </message>
    <message>
        <source>There is no sector “{0}”.</source>
        <translation>Сферы «{0}» нет.</translation>
    </message>
    <message>
        <source>There is no statement {0} with a known speaker.</source>
        <translation>Высказывания {0} с известным говорящим нет.</translation>
    </message>
    <message>
        <source>There is no statement {0} with a sector.</source>
        <translation>Высказывания {0} со сферой нет.</translation>
    </message>
    <message>
        <source>There is nothing to import in it.</source>
        <translation>В нём нечего импортировать.</translation>
    </message>
    <message>
        <source>They hold until Rostra is closed.</source>
        <translation>Они действуют, пока Rostra открыта.</translation>
    </message>
    <message>
        <source>Those characters lie outside statement {0}&apos;s text.</source>
        <translation>Эти знаки вне текста высказывания {0}.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Повторите чуть позже.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>Введите хотя бы одну букву.</translation>
    </message>
    <message>
        <source>Use another one.</source>
        <translation>Возьмите другую.</translation>
    </message>
    <message>
        <source>What was to be changed is not in the archive any more.</source>
        <translation>Того, что нужно было изменить, в архиве больше нет.</translation>
    </message>
    <message>
        <source>Write 2024, 2024-03 or 2024-03-07, or nothing.</source>
        <translation>Напишите 2024, 2024-03 или 2024-03-07 либо ничего.</translation>
    </message>
    <message>
        <source>Write 2024, 2024-03, 2024-03-07 or 2024-03-01/2024-03-07.</source>
        <translation>Пишите 2024, 2024-03, 2024-03-07 или 2024-03-01/2024-03-07.</translation>
    </message>
    <message>
        <source>Write it as #1b5c8c.</source>
        <translation>Пишите так: #1b5c8c.</translation>
    </message>
    <message>
        <source>Write it as Q7747.</source>
        <translation>Пишите так: Q7747.</translation>
    </message>
    <message>
        <source>Write its name or ISO code: AZ.</source>
        <translation>Напишите её название или код ISO: AZ.</translation>
    </message>
    <message>
        <source>Write the words it goes by.</source>
        <translation>Напишите слова, по которым оно действует.</translation>
    </message>
    <message>
        <source>Write what it is called, or remove it.</source>
        <translation>Напишите, как она называется, или уберите её.</translation>
    </message>
    <message>
        <source>You may not write there: choose another folder.</source>
        <translation>Туда нельзя писать: выберите другую папку.</translation>
    </message>
    <message>
        <source>Your quota on that disk is used up: make room, or choose another folder.</source>
        <translation>Ваша квота на этом диске исчерпана: освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>an earlier remark without a day</source>
        <translation>более раннее замечание без даты</translation>
    </message>
    <message>
        <source>article {0}</source>
        <translation>статья {0}</translation>
    </message>
    <message>
        <source>counted from “{0}”</source>
        <translation>отсчитано от «{0}»</translation>
    </message>
    <message>
        <source>goes on from “{0}”</source>
        <translation>продолжает «{0}»</translation>
    </message>
    <message>
        <source>named with it: “{0}”</source>
        <translation>названо рядом: «{0}»</translation>
    </message>
    <message>
        <source>no day is named; that of the date line</source>
        <translation>день не назван; взят день из строки с датой</translation>
    </message>
    <message>
        <source>no day is named; the article&apos;s own</source>
        <translation>день не назван; взят день статьи</translation>
    </message>
    <message>
        <source>no words say who it is</source>
        <translation>ни одно слово не говорит, кто это</translation>
    </message>
    <message>
        <source>nobody in the article is known to be “{0}”</source>
        <translation>в статье нет известного, кто был бы «{0}»</translation>
    </message>
    <message>
        <source>nobody is known to be “{0}”</source>
        <translation>неизвестно, кто это: «{0}»</translation>
    </message>
    <message>
        <source>nobody the pronoun could mean is named before it</source>
        <translation>перед местоимением не назван никто подходящий</translation>
    </message>
    <message>
        <source>not long from “{0}”</source>
        <translation>незадолго до «{0}» или вскоре после</translation>
    </message>
    <message>
        <source>not near “{0}”, and no day is named</source>
        <translation>не около «{0}», и день не назван</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>задано вручную</translation>
    </message>
    <message>
        <source>the article does not name “{0}”</source>
        <translation>статья не называет имени: «{0}»</translation>
    </message>
    <message>
        <source>the article has no date</source>
        <translation>у статьи нет даты</translation>
    </message>
    <message>
        <source>the article names nobody who is “{0}”</source>
        <translation>статья не называет никого, кто был бы «{0}»</translation>
    </message>
    <message>
        <source>the article&apos;s day</source>
        <translation>день статьи</translation>
    </message>
    <message>
        <source>the day it tells of: “{0}”</source>
        <translation>день, о котором речь: «{0}»</translation>
    </message>
    <message>
        <source>the day its paragraph has reached: “{0}”</source>
        <translation>день, до которого дошёл абзац: «{0}»</translation>
    </message>
    <message>
        <source>the day of the event: “{0}”</source>
        <translation>день события: «{0}»</translation>
    </message>
    <message>
        <source>the day of the event: “{0}”, though nothing ties the speaker to it</source>
        <translation>день события: «{0}», хотя ничто не связывает с ним говорящего</translation>
    </message>
    <message>
        <source>the day of the later event: “{0}”</source>
        <translation>день более позднего события: «{0}»</translation>
    </message>
    <message>
        <source>the day of the paragraph before: “{0}”</source>
        <translation>день предыдущего абзаца: «{0}»</translation>
    </message>
    <message>
        <source>the first day that is told of: “{0}”</source>
        <translation>первый день, о котором рассказано: «{0}»</translation>
    </message>
    <message>
        <source>the table of countries {0} cannot be read: {1}.</source>
        <translation>Таблицу стран {0} нельзя прочитать: {1}.</translation>
    </message>
    <message>
        <source>the table of first names {0} cannot be read: {1}.</source>
        <translation>Таблицу имён {0} нельзя прочитать: {1}.</translation>
    </message>
    <message>
        <source>told by another; when it was said is not named</source>
        <translation>передано другим; когда сказано, не названо</translation>
    </message>
    <message>
        <source>told in the passive: no words say who it is</source>
        <translation>сказано безлично: кто это, не указано</translation>
    </message>
    <message>
        <source>{0} broke off after {1} of {2} bytes.</source>
        <translation>{0}: передача оборвалась, получено байтов: {1} из {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} нельзя прочитать: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>В {0} нельзя записать ({1}).</translation>
    </message>
    <message>
        <source>{0} could not be fetched: {1}.</source>
        <translation>Не удалось загрузить {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be read as {1}: it is damaged or of another kind.</source>
        <translation>{0} не удалось прочитать как {1}: файл повреждён или другого вида.</translation>
    </message>
    <message>
        <source>{0} could not be read or written ({1}).</source>
        <translation>Не удалось прочитать или записать {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} could not be restored to {1} ({2}).</source>
        <translation>{0} не удалось восстановить в {1} ({2}).</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>Не удалось записать {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} has more than {1} rows.</source>
        <translation>В {0} больше строк, чем {1}.</translation>
    </message>
    <message>
        <source>{0} has no column “name”.</source>
        <translation>В {0} нет столбца «name».</translation>
    </message>
    <message>
        <source>{0} has {1} pages; the most is {2}.</source>
        <translation>Страниц в {0}: {1}; наибольшее число: {2}.</translation>
    </message>
    <message>
        <source>{0} holds NUL bytes, so it is no text file.</source>
        <translation>В {0} есть нулевые байты, это не текстовый файл.</translation>
    </message>
    <message>
        <source>{0} holds NUL bytes.</source>
        <translation>В {0} есть нулевые байты.</translation>
    </message>
    <message>
        <source>{0} holds NUL characters, which no text has.</source>
        <translation>В {0} есть нулевые знаки, которых в тексте не бывает.</translation>
    </message>
    <message>
        <source>{0} holds no article text.</source>
        <translation>В {0} нет текста статьи.</translation>
    </message>
    <message>
        <source>{0} holds no page.</source>
        <translation>В {0} нет страницы.</translation>
    </message>
    <message>
        <source>{0} holds no text.</source>
        <translation>В {0} нет текста.</translation>
    </message>
    <message>
        <source>{0} holds other files.</source>
        <translation>{0}: в папке есть другие файлы.</translation>
    </message>
    <message>
        <source>{0} holds pictures of pages and no text.</source>
        <translation>В {0} картинки страниц, а не текст.</translation>
    </message>
    <message>
        <source>{0} holds too much text for one article.</source>
        <translation>В {0} слишком много текста для одной статьи.</translation>
    </message>
    <message>
        <source>{0} holds {1} characters in one article; the most is {2}.</source>
        <translation>Знаков в одной статье {0}: {1}; наибольшее число: {2}.</translation>
    </message>
    <message>
        <source>{0} holds {1} characters of page: no article does.</source>
        <translation>В {0} знаков страницы: {1}; таких статей не бывает.</translation>
    </message>
    <message>
        <source>{0} holds {1} characters, too many for an article.</source>
        <translation>Знаков в {0}: {1}; для статьи это слишком много.</translation>
    </message>
    <message>
        <source>{0} is a Rostra archive already.</source>
        <translation>{0}: это уже архив Rostra.</translation>
    </message>
    <message>
        <source>{0} is a binary file, not text.</source>
        <translation>{0}: двоичный файл, а не текст.</translation>
    </message>
    <message>
        <source>{0} is a database of another program.</source>
        <translation>{0}: база данных другой программы.</translation>
    </message>
    <message>
        <source>{0} is a feed without entries.</source>
        <translation>{0}: лента без записей.</translation>
    </message>
    <message>
        <source>{0} is a message with no text part.</source>
        <translation>{0}: письмо без текста.</translation>
    </message>
    <message>
        <source>{0} is busy in another program.</source>
        <translation>{0} занят другой программой.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} повреждён ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged: its container cannot be opened.</source>
        <translation>{0} повреждён: его контейнер не открывается.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} пуст.</translation>
    </message>
    <message>
        <source>{0} is in an encoding that could not be told.</source>
        <translation>Кодировку файла {0} определить не удалось.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation>{0} больше {1} МБ.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB: no page is.</source>
        <translation>{0} больше {1} МБ: таких страниц не бывает.</translation>
    </message>
    <message>
        <source>{0} is no OpenDocument text.</source>
        <translation>{0} — не текст OpenDocument.</translation>
    </message>
    <message>
        <source>{0} is no valid JSON: {1} in line {2}.</source>
        <translation>{0}: ошибка JSON в строке {2}: {1}.</translation>
    </message>
    <message>
        <source>{0} is not Popolo: it has no list of persons or organizations.</source>
        <translation>{0} — не Popolo: нет списка persons или organizations.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 text (byte {1}).</source>
        <translation>{0} — не текст UTF-8 (байт {1}).</translation>
    </message>
    <message>
        <source>{0} is not a Rostra archive: there is no archive.db in it.</source>
        <translation>{0}: это не архив Rostra, в нём нет archive.db.</translation>
    </message>
    <message>
        <source>{0} is not a copy of a Rostra archive.</source>
        <translation>{0} — не копия архива Rostra.</translation>
    </message>
    <message>
        <source>{0} is not valid JSON: line {1}, {2}.</source>
        <translation>{0} — неверный JSON: строка {1}, {2}.</translation>
    </message>
    <message>
        <source>{0} is of a kind that Rostra does not know.</source>
        <translation>{0} — файл неизвестного Rostra вида.</translation>
    </message>
    <message>
        <source>{0} is open in {1}.</source>
        <translation>{0} открыт в {1}.</translation>
    </message>
    <message>
        <source>{0} is protected by a password.</source>
        <translation>{0} защищён паролем.</translation>
    </message>
    <message>
        <source>{0} is sent packed, which was not asked for.</source>
        <translation>{0} приходит сжатым, хотя этого не просили.</translation>
    </message>
    <message>
        <source>{0} is the number of {1}.</source>
        <translation>{0} — номер другой записи: {1}.</translation>
    </message>
    <message>
        <source>{0} is {1}, not text.</source>
        <translation>{0} — это {1}, а не текст.</translation>
    </message>
    <message>
        <source>{0} is {1}, which Rostra cannot read.</source>
        <translation>{0}: {1}. Это Rostra читать не умеет.</translation>
    </message>
    <message>
        <source>{0} leads into a private network ({1}).</source>
        <translation>{0} ведёт в частную сеть ({1}).</translation>
    </message>
    <message>
        <source>{0} leads on and on, or where Rostra does not follow.</source>
        <translation>{0} ведёт всё дальше или туда, куда Rostra не идёт.</translation>
    </message>
    <message>
        <source>{0} leads to “{1}”, which Rostra does not follow.</source>
        <translation>{0} ведёт на «{1}», туда Rostra не идёт.</translation>
    </message>
    <message>
        <source>{0} nests its JSON too deeply.</source>
        <translation>JSON в {0} вложен слишком глубоко.</translation>
    </message>
    <message>
        <source>{0} of {1} articles are new.</source>
        <translation>Новых статей: {0} из {1}.</translation>
    </message>
    <message>
        <source>{0} says that it is {1}, but it is not: it is damaged.</source>
        <translation>{0} выдаёт себя за {1}, но это не так: файл повреждён.</translation>
    </message>
    <message>
        <source>{0} took longer than {1} s.</source>
        <translation>{0}: дольше {1} с.</translation>
    </message>
    <message>
        <source>{0} unpacks to far more than a document holds, so it was not opened.</source>
        <translation>{0} распаковывается в намного большее, чем бывает документ, и не был открыт.</translation>
    </message>
    <message>
        <source>{0} was answered with {1} ({2}).</source>
        <translation>{0}: ответ {1} ({2}).</translation>
    </message>
    <message>
        <source>{0} was closed.</source>
        <translation>{0}: архив закрыт.</translation>
    </message>
    <message>
        <source>{0} was marked as not the same as {1}.</source>
        <translation>{0} и {1} отмечены как разные люди.</translation>
    </message>
    <message>
        <source>{0}: the database refused ({1}).</source>
        <translation>{0}: база данных отказала ({1}).</translation>
    </message>
    <message>
        <source>{0}: wants a value, as in {1}</source>
        <translation>{0}: нужно значение, например {1}</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>«{0}» не удаётся прочитать: {1}.</translation>
    </message>
    <message>
        <source>“{0}” could not be added.</source>
        <translation>«{0}» не удалось добавить.</translation>
    </message>
    <message>
        <source>“{0}” could not be read: {1}.</source>
        <translation>«{0}» не удалось прочитать: {1}.</translation>
    </message>
    <message>
        <source>“{0}” could not be stored: {1}, an error in Rostra.</source>
        <translation>«{0}» не удалось сохранить: {1}, ошибка в Rostra.</translation>
    </message>
    <message>
        <source>“{0}” ends before it begins.</source>
        <translation>«{0}» кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>“{0}” holds no article.</source>
        <translation>В «{0}» нет статьи.</translation>
    </message>
    <message>
        <source>“{0}” is a device or a pipe, not a file.</source>
        <translation>«{0}» — устройство или канал, а не файл.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB.</source>
        <translation>«{0}» больше {1} МБ.</translation>
    </message>
    <message>
        <source>“{0}” is no address that Rostra can fetch.</source>
        <translation>«{0}»: такой адрес Rostra загрузить не может.</translation>
    </message>
    <message>
        <source>“{0}” is no colour.</source>
        <translation>«{0}» — не цвет.</translation>
    </message>
    <message>
        <source>“{0}” is no country.</source>
        <translation>«{0}» — не страна.</translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <translation>«{0}» не дата.</translation>
    </message>
    <message>
        <source>“{0}” is no number of Wikidata.</source>
        <translation>«{0}» — не номер Викиданных.</translation>
    </message>
    <message>
        <source>“{0}” is no value for “{1}”.</source>
        <translation>«{0}» — не значение для «{1}».</translation>
    </message>
    <message>
        <source>“{0}” is not named</source>
        <translation>«{0}»: имя не названо</translation>
    </message>
    <message>
        <source>“{0}” is not one of {1}.</source>
        <translation>«{0}» не входит в список: {1}.</translation>
    </message>
    <message>
        <source>“{0}” was changed after you looked at it.</source>
        <translation>«{0}» изменился после того, как вы на него посмотрели.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>MessagePart</name>
    <message>
        <source>, though nothing ties the speaker to it</source>
        <translation>, хотя говорящего с ним ничто не связывает</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>в соединении отказано</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>соединение прервано</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>сервер не ответил вовремя</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>квота на диске исчерпана</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>слишком длинное имя файла</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ошибка ввода-вывода</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>сеть недоступна</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>нет пути к серверу</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>нет такого файла или папки</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>действие не разрешено</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>нет прав</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>диск только для чтения</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>открыто слишком много файлов</translation>
    </message>
    <message>
        <source>a 7-Zip file</source>
        <translation>файл 7-Zip</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>картинка GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>картинка JPEG</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>файл PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>картинка PNG</translation>
    </message>
    <message>
        <source>a RAR file</source>
        <translation>файл RAR</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>a gzip file</source>
        <translation>файл gzip</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>звуковой файл</translation>
    </message>
    <message>
        <source>a zip file (DOCX, ODT, EPUB ...)</source>
        <translation>файл zip (DOCX, ODT, EPUB ...)</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>файл RTF</translation>
    </message>
    <message>
        <source>an old Office file (.doc, .xls)</source>
        <translation>старый файл Office (.doc, .xls)</translation>
    </message>
    <message>
        <source>its server is not known</source>
        <translation>его сервер неизвестен</translation>
    </message>
    <message>
        <source>no answer within {0} s</source>
        <translation>нет ответа за {0} с</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причина не названа</translation>
    </message>
    <message>
        <source>{0} are new</source>
        <translation>новых: {0}</translation>
    </message>
    <message>
        <source>{0} no longer do and stay with the old one</source>
        <translation>осталось со старым: {0}</translation>
    </message>
    <message>
        <source>{0} statements stand in the new text</source>
        <translation>высказываний в новом тексте: {0}</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>OpenGraph</source>
        <translation>OpenGraph</translation>
    </message>
    <message>
        <source>column “{name}”</source>
        <translation>столбец «{name}»</translation>
    </message>
    <message>
        <source>document properties</source>
        <translation>свойства документа</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>лента</translation>
    </message>
    <message>
        <source>fetched from</source>
        <translation>загружено с</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>имя файла</translation>
    </message>
    <message>
        <source>first words</source>
        <translation>первые слова</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>шапка файла</translation>
    </message>
    <message>
        <source>mail header</source>
        <translation>заголовок письма</translation>
    </message>
    <message>
        <source>meta tag</source>
        <translation>тег meta</translation>
    </message>
    <message>
        <source>microdata</source>
        <translation>микроданные</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>saved page</source>
        <translation>сохранённая страница</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>All statements</source>
        <translation>Все высказывания</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Found by “{query}”</source>
        <translation>Найденное по «{query}»</translation>
    </message>
    <message>
        <source>Hatched: no article of that column was read. Blank: read, and nothing said.</source>
        <translation>Штриховка: статей этого столбца не прочитано. Пусто: прочитано, но ничего не сказано.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Из чего</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить рисунок…</translation>
    </message>
    <message>
        <source>Save “{chart}” as a picture or its numbers</source>
        <translation>Сохранить «{chart}» рисунком или числами</translation>
    </message>
    <message>
        <source>Statements over time</source>
        <translation>Высказывания во времени</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Персона</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Очередь проверки</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Close %s</source>
        <translation>Закрыть: %s</translation>
    </message>
    <message>
        <source>Del moves statements here; they can be restored at any time.</source>
        <translation>Клавиша Del перемещает сюда высказывания; их можно восстановить в любое время.</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Всё проверено</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restored statements are as they were.</source>
        <translation>Восстановленные высказывания остаются такими, какими были.</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Очередь проверки</translation>
    </message>
    <message>
        <source>The least sure first. A accepts, R rejects, U leaves it open.</source>
        <translation>Сначала наименее уверенные. A принимает, R отклоняет, U оставляет под вопросом.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>What is imported next waits here, the least sure first.</source>
        <translation>Здесь будет ждать проверки то, что вы импортируете, сначала наименее уверенное.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>Все команды</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задачи</translation>
    </message>
</context>
<context>
    <name>PeopleActs</name>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Forget that the two were marked as different</source>
        <translation>Забыть, что эти двое отмечены как разные</translation>
    </message>
    <message>
        <source>Make the chosen people one (M)</source>
        <translation>Сделать выбранных людей одним (M)</translation>
    </message>
    <message>
        <source>Marked as different people</source>
        <translation>Отмечены как разные люди</translation>
    </message>
    <message>
        <source>May be the same again</source>
        <translation>Снова могут быть одним лицом</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln people</source>
        <translation>
            <numerusform>Объединён %Ln человек</numerusform>
            <numerusform>Объединены %Ln человека</numerusform>
            <numerusform>Объединено %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Names, country, offices (E)</source>
        <translation>Имена, страна, должности (E)</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не одно лицо</translation>
    </message>
    <message>
        <source>Remember that the two are different people</source>
        <translation>Запомнить, что это разные люди</translation>
    </message>
    <message>
        <source>Split off what another person of that name said (X)</source>
        <translation>Отделить сказанное другим человеком с этим именем (X)</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>The same after all</source>
        <translation>Всё же одно лицо</translation>
    </message>
    <message>
        <source>Whose record stays?</source>
        <translation>Чья запись остаётся?</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%Ln more: type a name to find one.</source>
        <translation>
            <numerusform>Ещё %Ln: введите имя, чтобы найти.</numerusform>
            <numerusform>Ещё %Ln: введите имя, чтобы найти.</numerusform>
            <numerusform>Ещё %Ln: введите имя, чтобы найти.</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Fewer letters may find more.</source>
        <translation>Меньше букв — больше найдётся.</translation>
    </message>
    <message>
        <source>Filter by name, office or country</source>
        <translation>Отбор по имени, должности или стране</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Отбор людей</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импорт файлов…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Никто не подходит</translation>
    </message>
    <message>
        <source>Nobody has spoken yet</source>
        <translation>Пока никто не высказался</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Люди и организации</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Высказывания</translation>
    </message>
    <message>
        <source>Who speaks comes with the articles.</source>
        <translation>Говорящие появятся вместе со статьями.</translation>
    </message>
</context>
<context>
    <name>PerhapsSame</name>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Сделать одним</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не одно лицо</translation>
    </message>
    <message>
        <source>Perhaps the same person as %s</source>
        <translation>Возможно, это то же лицо: %s</translation>
    </message>
    <message>
        <source>Remembered that they are two people</source>
        <translation>Запомнено: это два разных человека</translation>
    </message>
    <message>
        <source>{gone} is now {kept}</source>
        <translation>{gone} — теперь {kept}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add an office</source>
        <translation>Добавить должность</translation>
    </message>
    <message>
        <source>Changed: %s</source>
        <translation>Изменено: %s</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Edit %s</source>
        <translation>Изменить: %s</translation>
    </message>
    <message>
        <source>Every name finds the statements. A changed name stays among the other names.</source>
        <translation>Высказывания находятся по каждому имени. Прежнее имя остаётся среди других имён.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Number in Wikidata</source>
        <translation>Номер в Викиданных</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>Другие имена, по одному в строке</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%Ln more office(s)</source>
        <translation>
            <numerusform>ещё %Ln должность</numerusform>
            <numerusform>ещё %Ln должности</numerusform>
            <numerusform>ещё %Ln должностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Names, country, offices (E)</source>
        <translation>Имена, страна, должности (E)</translation>
    </message>
    <message>
        <source>No statements of this person</source>
        <translation>Высказываний этого человека нет</translation>
    </message>
    <message>
        <source>Outlets: %s</source>
        <translation>Издания: %s</translation>
    </message>
    <message>
        <source>Search in these</source>
        <translation>Искать среди них</translation>
    </message>
    <message>
        <source>Sectors: %s</source>
        <translation>Сферы: %s</translation>
    </message>
    <message>
        <source>Split off what another person of that name said (X)</source>
        <translation>Отделить сказанное другим человеком с этим именем (X)</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>Statements of %s</source>
        <translation>Высказывания: %s</translation>
    </message>
    <message>
        <source>also %s</source>
        <translation>также %s</translation>
    </message>
    <message>
        <source>as of %s</source>
        <translation>по состоянию на %s</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Enter takes the line and closes; Ctrl+Enter ticks it and stays.</source>
        <translation>Enter берёт строку и закрывает; Ctrl+Enter отмечает её и остаётся.</translation>
    </message>
    <message>
        <source>Enter takes the line.</source>
        <translation>Enter берёт строку.</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters may.</source>
        <translation>Ничего не подходит. Уберите несколько букв.</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Введите для отбора</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Text size %d%%</source>
        <translation>Размер текста %d%%</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>One step; Undo takes all of it back. The first of them:</source>
        <translation>Это один шаг, его можно отменить целиком. Первые из них:</translation>
    </message>
    <message>
        <source>Statements that will change</source>
        <translation>Высказывания, которые изменятся</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>A figure in it</source>
        <translation>Число в нём</translation>
    </message>
    <message>
        <source>A percentage in it</source>
        <translation>Процент в нём</translation>
    </message>
    <message>
        <source>Country it concerns, or the speaker&apos;s</source>
        <translation>Страна, которой касается, или страна говорящего</translation>
    </message>
    <message>
        <source>Currency of a figure in it</source>
        <translation>Валюта числа в нём</translation>
    </message>
    <message>
        <source>Day by which it is promised</source>
        <translation>Срок обещания</translation>
    </message>
    <message>
        <source>Day it came into the archive</source>
        <translation>День, когда попало в архив</translation>
    </message>
    <message>
        <source>Day it was said</source>
        <translation>День, когда сказано</translation>
    </message>
    <message>
        <source>Day of the article</source>
        <translation>День статьи</translation>
    </message>
    <message>
        <source>How sure the program is</source>
        <translation>Насколько уверена программа</translation>
    </message>
    <message>
        <source>How the words are given</source>
        <translation>Как переданы слова</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Язык статьи</translation>
    </message>
    <message>
        <source>Office held on that day</source>
        <translation>Должность в тот день</translation>
    </message>
    <message>
        <source>Part of the world it concerns</source>
        <translation>Часть света, которой касается</translation>
    </message>
    <message>
        <source>That it has none</source>
        <translation>Что этого у него нет</translation>
    </message>
    <message>
        <source>That it has one</source>
        <translation>Что это у него есть</translation>
    </message>
    <message>
        <source>Unit of a figure in it</source>
        <translation>Единица числа в нём</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём оно</translation>
    </message>
    <message>
        <source>What the speaker does by saying it</source>
        <translation>Что делает говорящий этими словами</translation>
    </message>
    <message>
        <source>What you did with it</source>
        <translation>Что вы с ним сделали</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Где опубликовано</translation>
    </message>
    <message>
        <source>Who or what it speaks of</source>
        <translation>О ком или о чём говорится</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Кто это сказал</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Слова заглавия</translation>
    </message>
    <message>
        <source>Words of your note</source>
        <translation>Слова вашей заметки</translation>
    </message>
    <message>
        <source>Your collection</source>
        <translation>Ваша подборка</translation>
    </message>
    <message>
        <source>Your tag, with those under it</source>
        <translation>Ваша метка и вложенные в неё</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Быстрый просмотр</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Back to the results</source>
        <translation>Назад к результатам</translation>
    </message>
    <message>
        <source>Back to the results (Esc)</source>
        <translation>Назад к результатам (Esc)</translation>
    </message>
    <message>
        <source>Moved the edge of a statement</source>
        <translation>Граница высказывания сдвинута</translation>
    </message>
    <message>
        <source>The keys move the edges of the cue</source>
        <translation>Клавиши двигают границы вводящих слов</translation>
    </message>
    <message>
        <source>The keys move the edges of what was said</source>
        <translation>Клавиши двигают границы сказанного</translation>
    </message>
    <message>
        <source>The keys move the edges of who spoke</source>
        <translation>Клавиши двигают границы слов о том, кто сказал</translation>
    </message>
    <message>
        <source>This article has one version only.</source>
        <translation>У этой статьи только одна версия.</translation>
    </message>
    <message>
        <source>This article is not in the archive any more.</source>
        <translation>Этой статьи больше нет в архиве.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>What changed between the versions</source>
        <translation>Что изменилось между версиями</translation>
    </message>
    <message>
        <source>version {number} of {all}</source>
        <translation>версия {number} из {all}</translation>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>{name}, {statements}, folded</source>
        <translation>{name}, {statements}, свёрнуто</translation>
    </message>
    <message>
        <source>{name}, {statements}, unfolded</source>
        <translation>{name}, {statements}, развёрнуто</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Cards or table</source>
        <translation>Карточки или таблица</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить запрос</translation>
    </message>
    <message>
        <source>Drop articles on this window, paste one with Ctrl+Shift+V, or</source>
        <translation>Перетащите статьи в это окно, вставьте текст (Ctrl+Shift+V) или</translation>
    </message>
    <message>
        <source>Fewer words, or a facet taken off, may find more.</source>
        <translation>Меньше слов или условий отбора: найдётся больше.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импорт файлов…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Search for %s</source>
        <translation>Искать: %s</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>This archive has no statements yet</source>
        <translation>В этом архиве пока нет высказываний</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Statements</source>
        <translation>Высказывания</translation>
    </message>
    <message>
        <source>Usual widths of the columns</source>
        <translation>Обычная ширина столбцов</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>под вопросом</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Choose one person in the list first.</source>
        <translation>Сначала выберите в списке одного человека.</translation>
    </message>
    <message>
        <source>The speaker is unknown; press S to name one.</source>
        <translation>Говорящий неизвестен; нажмите S, чтобы назвать его.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Make the rule</source>
        <translation>Создать правило</translation>
    </message>
    <message>
        <source>Only in “%s”</source>
        <translation>Только в «%s»</translation>
    </message>
    <message>
        <source>Words that name the speaker</source>
        <translation>Слова, называющие говорящего</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A rule needs words that name the speaker, and a speaker whom the archive knows. Press S first to say who it was.</source>
        <translation>Правилу нужны слова, называющие говорящего, и говорящий, известный архиву. Сначала нажмите S и укажите, кто это был.</translation>
    </message>
    <message>
        <source>In articles imported from now on, the speaker so called is %s.</source>
        <translation>В статьях, импортируемых с этого момента, так названный говорящий — %s.</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Сделать правилом</translation>
    </message>
    <message>
        <source>New rule: “%s”</source>
        <translation>Новое правило: «%s»</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>What corrections became. A tick says that a rule holds for what is imported.</source>
        <translation>Чем стали исправления. Отметка означает, что правило действует для импортируемого.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Определяет</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln rule(s)</source>
        <translation>
            <numerusform>Удалено %Ln правило</numerusform>
            <numerusform>Удалено %Ln правила</numerusform>
            <numerusform>Удалено %Ln правил</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Правил пока нет</translation>
    </message>
    <message>
        <source>Put a speaker right (S), then Statement, “Make a rule of the speaker…”: the same words will name the same person in what you import.</source>
        <translation>Исправьте говорящего (S), затем «Высказывание», «Сделать говорящего правилом…»: те же слова будут означать того же человека во всём, что вы импортируете.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Run on older articles…</source>
        <translation>Применить к прежним статьям…</translation>
    </message>
    <message>
        <source>Shows what would change first; what you decided yourself stays</source>
        <translation>Сначала покажет, что изменится; решённое вами останется</translation>
    </message>
    <message>
        <source>Switched the rule off</source>
        <translation>Правило выключено</translation>
    </message>
    <message>
        <source>Switched the rule on</source>
        <translation>Правило включено</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>Name it with .png, .svg or .csv at its end.</source>
        <translation>Дайте имя с окончанием .png, .svg или .csv.</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)</source>
        <translation>Изображение (*.png);;Рисунок (*.svg);;Числа (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>Не удалось записать {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no kind of picture.</source>
        <translation>{file}: такого вида рисунка нет.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Search statements</source>
        <translation>Поиск высказываний</translation>
    </message>
    <message>
        <source>Search statements: words, &quot;a phrase&quot;, speaker:, date:</source>
        <translation>Поиск: слова, &quot;точная фраза&quot;, speaker:, date:</translation>
    </message>
</context>
<context>
    <name>Sector</name>
    <message>
        <source>Agriculture, food and fisheries</source>
        <translation>Сельское хозяйство, продовольствие и рыболовство</translation>
    </message>
    <message>
        <source>Banking, finance and business</source>
        <translation>Банки, финансы и бизнес</translation>
    </message>
    <message>
        <source>Budget and taxation</source>
        <translation>Бюджет и налоги</translation>
    </message>
    <message>
        <source>Conflict, war and peace</source>
        <translation>Конфликты, война и мир</translation>
    </message>
    <message>
        <source>Culture, religion, sport and tourism</source>
        <translation>Культура, религия, спорт и туризм</translation>
    </message>
    <message>
        <source>Defence and national security</source>
        <translation>Оборона и национальная безопасность</translation>
    </message>
    <message>
        <source>Digital, telecom and media</source>
        <translation>Цифровые технологии, связь и СМИ</translation>
    </message>
    <message>
        <source>Diplomacy and foreign affairs</source>
        <translation>Дипломатия и внешняя политика</translation>
    </message>
    <message>
        <source>Disasters and emergencies</source>
        <translation>Бедствия и чрезвычайные ситуации</translation>
    </message>
    <message>
        <source>Economy and growth</source>
        <translation>Экономика и рост</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергетика</translation>
    </message>
    <message>
        <source>Environment and climate</source>
        <translation>Окружающая среда и климат</translation>
    </message>
    <message>
        <source>Government and public administration</source>
        <translation>Власть и государственное управление</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здравоохранение</translation>
    </message>
    <message>
        <source>Housing, cities and regional development</source>
        <translation>Жильё, города и развитие регионов</translation>
    </message>
    <message>
        <source>Human rights and civil liberties</source>
        <translation>Права человека и гражданские свободы</translation>
    </message>
    <message>
        <source>Industry and investment</source>
        <translation>Промышленность и инвестиции</translation>
    </message>
    <message>
        <source>Labour, pensions and social protection</source>
        <translation>Труд, пенсии и социальная защита</translation>
    </message>
    <message>
        <source>Law, justice and crime</source>
        <translation>Право, правосудие и преступность</translation>
    </message>
    <message>
        <source>Migration and citizenship</source>
        <translation>Миграция и гражданство</translation>
    </message>
    <message>
        <source>Politics and elections</source>
        <translation>Политика и выборы</translation>
    </message>
    <message>
        <source>Science, technology and space</source>
        <translation>Наука, технологии и космос</translation>
    </message>
    <message>
        <source>Trade and customs</source>
        <translation>Торговля и таможня</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Транспорт и логистика</translation>
    </message>
</context>
<context>
    <name>SectorNote</name>
    <message>
        <source>GDP, inflation, employment level, economic policy</source>
        <translation>ВВП, инфляция, занятость, экономическая политика</translation>
    </message>
    <message>
        <source>armed forces, arms, intelligence, border defence</source>
        <translation>вооружённые силы, оружие, разведка, охрана границы</translation>
    </message>
    <message>
        <source>bilateral ties, treaties, summits, international organisations, aid, sanctions</source>
        <translation>двусторонние связи, договоры, саммиты, международные организации, помощь, санкции</translation>
    </message>
    <message>
        <source>borders, asylum, diaspora, visas</source>
        <translation>границы, убежище, диаспора, визы</translation>
    </message>
    <message>
        <source>cabinet, parliament, civil service, anti-corruption bodies, e-government</source>
        <translation>правительство, парламент, госслужба, антикоррупционные органы, электронное правительство</translation>
    </message>
    <message>
        <source>care, medicines, epidemics</source>
        <translation>медицинская помощь, лекарства, эпидемии</translation>
    </message>
    <message>
        <source>central bank operations, markets, companies, competition (EuroVoc 40 too)</source>
        <translation>операции центробанка, рынки, компании, конкуренция</translation>
    </message>
    <message>
        <source>climate change, pollution, water, nature</source>
        <translation>изменение климата, загрязнение, вода, природа</translation>
    </message>
    <message>
        <source>construction, urban planning, local authorities, land (CAP 21 for public lands and water)</source>
        <translation>строительство, градостроительство, местная власть, земля</translation>
    </message>
    <message>
        <source>courts, police, corruption cases, cybercrime, domestic terrorism</source>
        <translation>суды, полиция, дела о коррупции, киберпреступность, внутренний терроризм</translation>
    </message>
    <message>
        <source>earthquakes, accidents, civil protection (CAP 1615 in the US codebook: own knowledge)</source>
        <translation>землетрясения, аварии, гражданская защита</translation>
    </message>
    <message>
        <source>farming, food security, fishing (EuroVoc 60 too)</source>
        <translation>земледелие, продовольственная безопасность, рыболовство</translation>
    </message>
    <message>
        <source>fighting, ceasefires, peace talks, terrorism abroad</source>
        <translation>боевые действия, перемирия, мирные переговоры, терроризм за рубежом</translation>
    </message>
    <message>
        <source>heritage, language, faith, sport, tourism 20000331 (id-only)</source>
        <translation>наследие, язык, вера, спорт, туризм</translation>
    </message>
    <message>
        <source>internet, telecom, AI, data protection, broadcasters, disinformation 20001319 (id-only)</source>
        <translation>интернет, связь, ИИ, защита данных, вещатели, дезинформация</translation>
    </message>
    <message>
        <source>manufacturing, mining, state companies, privatisation 20000624, regulation</source>
        <translation>производство, добыча, госкомпании, приватизация, регулирование</translation>
    </message>
    <message>
        <source>minorities, gender, press freedom, privacy</source>
        <translation>меньшинства, гендер, свобода прессы, частная жизнь</translation>
    </message>
    <message>
        <source>oil, gas, electricity, renewables, nuclear policy 20000635</source>
        <translation>нефть, газ, электричество, возобновляемая энергия, ядерная политика</translation>
    </message>
    <message>
        <source>parties, campaigns, referendums, coalition questions</source>
        <translation>партии, кампании, референдумы, вопросы коалиции</translation>
    </message>
    <message>
        <source>research, innovation, space (EuroVoc 64 too)</source>
        <translation>исследования, инновации, космос</translation>
    </message>
    <message>
        <source>roads, rail, air, sea, transit corridors, ports</source>
        <translation>дороги, железные дороги, авиация, море, транзитные коридоры, порты</translation>
    </message>
    <message>
        <source>schools, universities, training</source>
        <translation>школы, университеты, подготовка кадров</translation>
    </message>
    <message>
        <source>state budget, debt, tax policy</source>
        <translation>госбюджет, долг, налоговая политика</translation>
    </message>
    <message>
        <source>tariffs, export controls, trade agreements</source>
        <translation>пошлины, экспортный контроль, торговые соглашения</translation>
    </message>
    <message>
        <source>wages, jobs, pensions, poverty, family support (EuroVoc 28 too)</source>
        <translation>зарплаты, рабочие места, пенсии, бедность, поддержка семьи</translation>
    </message>
</context>
<context>
    <name>SectorShort</name>
    <message>
        <source>Agriculture</source>
        <translation>Сельское хозяйство</translation>
    </message>
    <message>
        <source>Conflict, peace</source>
        <translation>Война и мир</translation>
    </message>
    <message>
        <source>Culture, sport</source>
        <translation>Культура и спорт</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>Оборона</translation>
    </message>
    <message>
        <source>Digital, media</source>
        <translation>Связь и СМИ</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>Дипломатия</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Экономика</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>ЧС</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергетика</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Экология</translation>
    </message>
    <message>
        <source>Finance, business</source>
        <translation>Финансы и бизнес</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Власть</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здравоохранение</translation>
    </message>
    <message>
        <source>Housing, regions</source>
        <translation>Жильё и регионы</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Промышленность</translation>
    </message>
    <message>
        <source>Justice, crime</source>
        <translation>Право и преступность</translation>
    </message>
    <message>
        <source>Labour, social</source>
        <translation>Труд и соцзащита</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Миграция</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Public finance</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права человека</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Наука</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Торговля</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>A bulk change of more records than this is shown before it is done.</source>
        <translation>Изменение большего числа записей сначала показывается.</translation>
    </message>
    <message>
        <source>A checked copy in the archive&apos;s own backups folder; old ones are rotated.</source>
        <translation>Проверенная копия в папке backups самого архива; старые сменяются новыми.</translation>
    </message>
    <message>
        <source>A notification when work of more than ten seconds ends while another window is in front.</source>
        <translation>Уведомление, когда работа дольше десяти секунд кончилась, а впереди другое окно.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Archive opened at the start</source>
        <translation>Архив, открываемый при запуске</translation>
    </message>
    <message>
        <source>Back up when the archive is closed</source>
        <translation>Резервная копия при закрытии архива</translation>
    </message>
    <message>
        <source>Cards with the words around the hit, or a table of columns.</source>
        <translation>Карточки со словами вокруг найденного или таблица.</translation>
    </message>
    <message>
        <source>Export format</source>
        <translation>Формат экспорта</translation>
    </message>
    <message>
        <source>Groups can be folded; of many statements they are folded at first.</source>
        <translation>Группы можно свернуть; если высказываний много, они сначала свёрнуты.</translation>
    </message>
    <message>
        <source>How many read articles at once. 0: half of the processors, at most four.</source>
        <translation>Сколько из них читают статьи одновременно. 0: половина процессоров, не более четырёх.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>Язык экспорта</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Светлое, тёмное или как в системе.</translation>
    </message>
    <message>
        <source>Look before importing</source>
        <translation>Просмотр перед импортом</translation>
    </message>
    <message>
        <source>Of the labels in documents that people read; what was said stays as it was said.</source>
        <translation>Язык подписей в документах для чтения; сказанное остаётся так, как было сказано.</translation>
    </message>
    <message>
        <source>Order of a new search.</source>
        <translation>Порядок нового поиска.</translation>
    </message>
    <message>
        <source>Per cent of the usual size.</source>
        <translation>Проценты от обычного размера.</translation>
    </message>
    <message>
        <source>Preview above</source>
        <translation>Показывать изменения свыше</translation>
    </message>
    <message>
        <source>Processes for extraction</source>
        <translation>Процессы извлечения</translation>
    </message>
    <message>
        <source>Quick tags</source>
        <translation>Быстрые метки</translation>
    </message>
    <message>
        <source>Results as</source>
        <translation>Вид результатов</translation>
    </message>
    <message>
        <source>Results grouped</source>
        <translation>Группы результатов</translation>
    </message>
    <message>
        <source>Results sorted by</source>
        <translation>Порядок результатов</translation>
    </message>
    <message>
        <source>Tell outside the window</source>
        <translation>Сообщать вне окна</translation>
    </message>
    <message>
        <source>Text size in the reader</source>
        <translation>Размер текста статьи</translation>
    </message>
    <message>
        <source>The folder of the archive. Empty: the one that was open last.</source>
        <translation>Папка архива. Пусто: тот, что был открыт последним.</translation>
    </message>
    <message>
        <source>The language of the window. The command line stays English.</source>
        <translation>Язык окна. Командная строка остаётся английской.</translation>
    </message>
    <message>
        <source>The sheet shows what would come in, so that a date or an outlet can be put right first.</source>
        <translation>Таблица покажет, что будет импортировано, чтобы сначала поправить дату или издание.</translation>
    </message>
    <message>
        <source>The tags of Ctrl+1 to Ctrl+9. Empty: those used last.</source>
        <translation>Метки клавиш Ctrl+1 … Ctrl+9. Пусто: недавние.</translation>
    </message>
    <message>
        <source>What the export dialog offers first.</source>
        <translation>Что окно экспорта предлагает первым.</translation>
    </message>
</context>
<context>
    <name>SettingChoice</name>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Как в окне</translation>
    </message>
    <message>
        <source>Azərbaycanca</source>
        <translation>Azərbaycanca</translation>
    </message>
    <message>
        <source>Briefing book (DOCX)</source>
        <translation>Досье (DOCX)</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>By kind of speech</source>
        <translation>По виду речи</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>По изданиям</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>По сферам</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>По говорящим</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>По меткам</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Недавно добавленные</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>По соответствию</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>When something is uncertain</source>
        <translation>Когда что-то неясно</translation>
    </message>
    <message>
        <source>Русский</source>
        <translation>Русский</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>one; another</source>
        <translation>одна; другая</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Force: %s</source>
        <translation>Характер: %s</translation>
    </message>
    <message>
        <source>It may be a denial: only %d%% sure that it asserts.</source>
        <translation>Возможно, это опровержение: что это утверждение, уверенность лишь %d%%.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>ShelfMenu</name>
    <message>
        <source>&amp;Colour…</source>
        <translation>&amp;Цвет…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Слить с…</translation>
    </message>
    <message>
        <source>&amp;Move into another…</source>
        <translation>&amp;Вложить в другую…</translation>
    </message>
    <message>
        <source>&amp;New collection inside…</source>
        <translation>&amp;Новая подборка внутри…</translation>
    </message>
    <message>
        <source>&amp;Put under another…</source>
        <translation>&amp;Вложить в другую…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>&amp;What it is for…</source>
        <translation>&amp;Для чего она…</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Новая подборка…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Выберите команду, чтобы изменить её клавиши.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>Press new keys for “%s”.</source>
        <translation>Нажмите новые клавиши для команды «%s».</translation>
    </message>
    <message>
        <source>Single keys work while a list of statements has the focus.</source>
        <translation>Одиночные клавиши действуют, пока выбран список высказываний.</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Обычные клавиши</translation>
    </message>
    <message>
        <source>{keys} already belongs to “{command}”.</source>
        <translation>{keys} уже занято командой «{command}».</translation>
    </message>
    <message>
        <source>“%s” is changed.</source>
        <translation>Клавиши команды «%s» изменены.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>All statements</source>
        <translation>Все высказывания</translation>
    </message>
    <message>
        <source>C adds statements to one</source>
        <translation>C добавляет высказывания</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Collections, searches and tags</source>
        <translation>Подборки, запросы и метки</translation>
    </message>
    <message>
        <source>Ctrl+S keeps a search here</source>
        <translation>Ctrl+S сохранит запрос здесь</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Очередь проверки</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые запросы</translation>
    </message>
    <message>
        <source>T tags statements</source>
        <translation>T ставит метки</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Which tag?</source>
        <translation>Какая метка?</translation>
    </message>
    <message>
        <source>{statements}, {new} new since you last looked</source>
        <translation>{statements}, новых с прошлого просмотра: {new}</translation>
    </message>
    <message>
        <source>{total} · {new} new</source>
        <translation>{total} · новых {new}</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Last added</source>
        <translation>Недавно добавленные</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>По соответствию</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Filter by words or outlet</source>
        <translation>Фильтр по словам или изданию</translation>
    </message>
    <message>
        <source>Filter statements</source>
        <translation>Фильтр высказываний</translation>
    </message>
    <message>
        <source>Name of the other person</source>
        <translation>Имя другого человека</translation>
    </message>
    <message>
        <source>Names that go over too:</source>
        <translation>Имена, которые тоже переходят:</translation>
    </message>
    <message>
        <source>No words name the speaker</source>
        <translation>Говорящий в тексте не назван</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Пока ничего не отмечено.</translation>
    </message>
    <message>
        <source>Only the newest {listed} of {total} are listed. To split off older ones, search for them, select them, and press X: then they are listed too.</source>
        <translation>Перечислены только новейшие {listed} из имеющихся ({total}). Чтобы отделить более старые, найдите их поиском, выделите и нажмите X: тогда и они будут в списке.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Search all of them</source>
        <translation>Искать среди всех</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Отделить</translation>
    </message>
    <message>
        <source>Split off %s</source>
        <translation>Отделено: %s</translation>
    </message>
    <message>
        <source>Split off another person from %s</source>
        <translation>Отделить другого человека. Сейчас: %s</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Высказывание</translation>
    </message>
    <message>
        <source>Statements by the words that name the speaker</source>
        <translation>Высказывания по словам, которыми назван говорящий</translation>
    </message>
    <message>
        <source>Tick what somebody else said. Space ticks a line, or all lines under some words.</source>
        <translation>Отметьте сказанное другим. Пробел отмечает строку или все строки под этими словами.</translation>
    </message>
    <message>
        <source>To {other}: {moved}. Left with {name}: {stay}. One step; Undo takes it back.</source>
        <translation>{other}: {moved}. Остаётся у {name}: {stay}. Один шаг; «Отменить» вернёт всё назад.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>only in an older version</source>
        <translation>только в прежней версии</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A folder on this computer; nothing leaves it.</source>
        <translation>Папка на этом компьютере; ничто её не покидает.</translation>
    </message>
    <message>
        <source>Create an archive</source>
        <translation>Создать архив</translation>
    </message>
    <message>
        <source>Invented leaders and newspapers: look around, change anything.</source>
        <translation>Вымышленные лидеры и газеты: осмотритесь, меняйте что угодно.</translation>
    </message>
    <message>
        <source>One that you made before, or were given.</source>
        <translation>Созданный вами раньше или полученный от других.</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>Other archives</source>
        <translation>Другие архивы</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Try the sample archive</source>
        <translation>Попробовать архив-образец</translation>
    </message>
    <message>
        <source>What leaders said, each statement provable to its source.</source>
        <translation>Что говорили лидеры: каждое высказывание доказуемо источником.</translation>
    </message>
</context>
<context>
    <name>StatementField</name>
    <message>
        <source>countries</source>
        <translation>страны</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>вводящие слова</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>force</source>
        <translation>характер</translation>
    </message>
    <message>
        <source>how the date was found</source>
        <translation>как найдена дата</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид речи</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>review</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>сферы</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>говорящий</translation>
    </message>
    <message>
        <source>stands inside</source>
        <translation>вложено в</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>метки</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>что сказано</translation>
    </message>
    <message>
        <source>who</source>
        <translation>кто</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%s selected</source>
        <translation>выделено: %s</translation>
    </message>
    <message>
        <source>%s, read-only</source>
        <translation>%s, только чтение</translation>
    </message>
    <message>
        <source>Index is being rebuilt</source>
        <translation>Индекс строится заново</translation>
    </message>
    <message>
        <source>Searching without an index</source>
        <translation>Поиск без индекса</translation>
    </message>
    <message>
        <source>Statements shown, of all in the archive</source>
        <translation>Показано высказываний из всех в архиве</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} из {total}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Accept {statements}</source>
        <translation>Принять: {statements}</translation>
    </message>
    <message>
        <source>Add {statements} to a collection</source>
        <translation>В подборку: {statements}</translation>
    </message>
    <message>
        <source>Add {statements} to {name}</source>
        <translation>В подборку «{name}»: {statements}</translation>
    </message>
    <message>
        <source>Change a collection</source>
        <translation>Изменить подборку</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Изменить сведения о человеке</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Изменить правило</translation>
    </message>
    <message>
        <source>Change a saved search</source>
        <translation>Изменить сохранённый запрос</translation>
    </message>
    <message>
        <source>Change a tag</source>
        <translation>Изменить метку</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Изменить метки</translation>
    </message>
    <message>
        <source>Correct the {field} of a statement</source>
        <translation>Исправить: {field}, одно высказывание</translation>
    </message>
    <message>
        <source>Correct the {field} of {statements}</source>
        <translation>Исправить: {field}, {statements}</translation>
    </message>
    <message>
        <source>Delete collections</source>
        <translation>Удалить подборки</translation>
    </message>
    <message>
        <source>Delete people</source>
        <translation>Удалить людей</translation>
    </message>
    <message>
        <source>Delete rules</source>
        <translation>Удалить правила</translation>
    </message>
    <message>
        <source>Delete saved searches</source>
        <translation>Удалить сохранённые запросы</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Удалить метки</translation>
    </message>
    <message>
        <source>Extract {number} articles again</source>
        <translation>Извлечь заново, статей: {number}</translation>
    </message>
    <message>
        <source>Import people from {name}</source>
        <translation>Импорт людей: {name}</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Импорт: {name}</translation>
    </message>
    <message>
        <source>Import {number} files</source>
        <translation>Импорт, файлов: {number}</translation>
    </message>
    <message>
        <source>Mark as unsure {statements}</source>
        <translation>Под вопрос: {statements}</translation>
    </message>
    <message>
        <source>Mark two people as different</source>
        <translation>Отметить: это разные люди</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Объединить метки</translation>
    </message>
    <message>
        <source>Merge {number} people</source>
        <translation>Объединить людей: {number}</translation>
    </message>
    <message>
        <source>Merge {statements}</source>
        <translation>Объединить: {statements}</translation>
    </message>
    <message>
        <source>Move collections</source>
        <translation>Переместить подборки</translation>
    </message>
    <message>
        <source>Move {statements} to the trash</source>
        <translation>В корзину: {statements}</translation>
    </message>
    <message>
        <source>New collection {name}</source>
        <translation>Новая подборка «{name}»</translation>
    </message>
    <message>
        <source>New rule {name}</source>
        <translation>Новое правило «{name}»</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Новое высказывание</translation>
    </message>
    <message>
        <source>New tag {name}</source>
        <translation>Новая метка «{name}»</translation>
    </message>
    <message>
        <source>Reject {statements}</source>
        <translation>Отклонить: {statements}</translation>
    </message>
    <message>
        <source>Rename a tag to {name}</source>
        <translation>Переименовать метку в «{name}»</translation>
    </message>
    <message>
        <source>Rename tags</source>
        <translation>Переименовать метки</translation>
    </message>
    <message>
        <source>Reorder a collection</source>
        <translation>Изменить порядок подборки</translation>
    </message>
    <message>
        <source>Restore {statements}</source>
        <translation>Восстановить: {statements}</translation>
    </message>
    <message>
        <source>Save the search {name}</source>
        <translation>Сохранить запрос «{name}»</translation>
    </message>
    <message>
        <source>Split off {name}</source>
        <translation>Отделить: {name}</translation>
    </message>
    <message>
        <source>Tag {statements}: {name}</source>
        <translation>Метки {name}: {statements}</translation>
    </message>
    <message>
        <source>Take away a note</source>
        <translation>Убрать заметку</translation>
    </message>
    <message>
        <source>Take back that two people are different</source>
        <translation>Снять отметку о разных людях</translation>
    </message>
    <message>
        <source>Take lines out of a collection</source>
        <translation>Убрать строки из подборки</translation>
    </message>
    <message>
        <source>Take {statements} out of a collection</source>
        <translation>Убрать из подборки: {statements}</translation>
    </message>
    <message>
        <source>Unreview {statements}</source>
        <translation>Снять оценку: {statements}</translation>
    </message>
    <message>
        <source>Untag {statements}: {name}</source>
        <translation>Снять метки {name}: {statements}</translation>
    </message>
    <message>
        <source>Write a heading</source>
        <translation>Написать заголовок</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Write a note in a collection</source>
        <translation>Написать заметку в подборке</translation>
    </message>
</context>
<context>
    <name>Sureness</name>
    <message>
        <source>check</source>
        <translation>проверьте</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>точно</translation>
    </message>
</context>
<context>
    <name>TagActs</name>
    <message>
        <source>Changing tags: %s</source>
        <translation>Изменение меток: %s</translation>
    </message>
    <message>
        <source>Coloured %s</source>
        <translation>Цвет задан: %s</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Deleted “{tags}”, which no statement had.</source>
        <translation>Удалено: «{tags}»; ни на одном высказывании не стояло.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted “{tags}”: taken off %Ln statement(s).</source>
        <translation>
            <numerusform>Удалено: «{tags}», снято с %Ln высказывания.</numerusform>
            <numerusform>Удалено: «{tags}», снято с %Ln высказываний.</numerusform>
            <numerusform>Удалено: «{tags}», снято с %Ln высказываний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Described %s</source>
        <translation>Описание сохранено: %s</translation>
    </message>
    <message>
        <source>Merge “{tags}” into which tag?</source>
        <translation>С какой меткой слить «{tags}»?</translation>
    </message>
    <message>
        <source>Merged {tags} into {name}</source>
        <translation>{tags}: слито с «{name}»</translation>
    </message>
    <message>
        <source>Moved {tags} to {name}</source>
        <translation>{tags}: перемещено в «{name}»</translation>
    </message>
    <message>
        <source>New tag “%s”</source>
        <translation>Новая метка «%s»</translation>
    </message>
    <message>
        <source>Put “{tags}” under which tag?</source>
        <translation>В какую метку вложить «{tags}»?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Переименовать метку</translation>
    </message>
    <message>
        <source>Renamed to %s</source>
        <translation>Новое имя: %s</translation>
    </message>
    <message>
        <source>Take off and delete “{tags}”</source>
        <translation>Снять и удалить «{tags}»</translation>
    </message>
    <message>
        <source>What “%s” is for</source>
        <translation>Для чего «%s»</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>верхний уровень</translation>
    </message>
    <message>
        <source>“/” puts it under another: rail/fees. A name that exists makes both one.</source>
        <translation>«/» вкладывает в другую: rail/fees. Существующее имя сливает обе.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TimeBars</name>
    <message>
        <source>No dated statements.</source>
        <translation>Нет высказываний с датой.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Высказывания</translation>
    </message>
    <message>
        <source>Statements over time</source>
        <translation>Высказывания во времени</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Redid: %s</source>
        <translation>Повторено: %s</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Отменять больше нечего.</translation>
    </message>
    <message>
        <source>Undid: %s</source>
        <translation>Отменено: %s</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%Ln statement(s) only in an older version</source>
        <translation>
            <numerusform>%Ln высказывание только в прежней версии</numerusform>
            <numerusform>%Ln высказывания только в прежней версии</numerusform>
            <numerusform>%Ln высказываний только в прежней версии</numerusform>
        </translation>
    </message>
    <message>
        <source>Every statement stands in the newest version.</source>
        <translation>Все высказывания есть в новейшей версии.</translation>
    </message>
    <message>
        <source>From this version</source>
        <translation>С этой версии</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>Только изменения</translation>
    </message>
    <message>
        <source>Paragraphs changed: {changed} of {all}.  Words removed [−]: {removed}, added [+]: {added}</source>
        <translation>Изменено абзацев: {changed} из {all}.  Слов удалено [−]: {removed}, добавлено [+]: {added}</translation>
    </message>
    <message>
        <source>Read this version</source>
        <translation>Читать эту версию</translation>
    </message>
    <message>
        <source>Show in version %d</source>
        <translation>Показать в версии %d</translation>
    </message>
    <message>
        <source>Show in version {number}: {text}</source>
        <translation>Показать в версии {number}: {text}</translation>
    </message>
    <message>
        <source>Statements only in an older version</source>
        <translation>Высказывания только в прежней версии</translation>
    </message>
    <message>
        <source>The texts are the same, character for character.</source>
        <translation>Тексты совпадают знак в знак.</translation>
    </message>
    <message>
        <source>To this version</source>
        <translation>До этой версии</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Version {number}, imported {when}</source>
        <translation>Версия {number}, импорт {when}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
</context>
<context>
    <name>WatchedDialog</name>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Choose the one where you save articles. What is in it already comes in too.</source>
        <translation>Выберите ту, где вы сохраняете статьи. То, что в ней уже есть, тоже будет импортировано.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>New files in these folders come into this archive by themselves while it is open.</source>
        <translation>Новые файлы из этих папок сами попадают в архив, пока он открыт.</translation>
    </message>
    <message>
        <source>No folder is watched yet</source>
        <translation>Пока ни одна папка не отслеживается</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Отслеживать папку</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <translation>Больше не отслеживать</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Отслеживаемые папки</translation>
    </message>
</context>
<context>
    <name>Watcher</name>
    <message>
        <source>Import {files} from watched folders</source>
        <translation>Импорт из отслеживаемых папок: {files}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close again to close without a backup.</source>
        <translation>Закройте ещё раз, чтобы закрыть без резервной копии.</translation>
    </message>
    <message>
        <source>This archive is open for reading only. %s holds it.</source>
        <translation>Архив открыт только для чтения. Его занимает: %s.</translation>
    </message>
    <message>
        <source>This archive is open for reading only. It cannot be written to.</source>
        <translation>Архив открыт только для чтения. Записывать в него нельзя.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Unknown speaker</source>
        <translation>Говорящий неизвестен</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>review: {state}</source>
        <translation>проверка: {state}</translation>
    </message>
    <message>
        <source>tags: {names}</source>
        <translation>метки: {names}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} и ещё {count}</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln не читается</numerusform>
            <numerusform>%Ln не читаются</numerusform>
            <numerusform>%Ln не читаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln уже известна</numerusform>
            <numerusform>%Ln уже известны</numerusform>
            <numerusform>%Ln уже известны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln пропущена</numerusform>
            <numerusform>%Ln пропущены</numerusform>
            <numerusform>%Ln пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written</source>
        <translation>
            <numerusform>записана %Ln строка</numerusform>
            <numerusform>записаны %Ln строки</numerusform>
            <numerusform>записано %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новая</numerusform>
            <numerusform>%Ln новые</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln новая версия</numerusform>
            <numerusform>%Ln новые версии</numerusform>
            <numerusform>%Ln новых версий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not wanted</source>
        <translation>
            <numerusform>%Ln не нужна</numerusform>
            <numerusform>%Ln не нужны</numerusform>
            <numerusform>%Ln не нужно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln неполадка</numerusform>
            <numerusform>%Ln неполадки</numerusform>
            <numerusform>%Ln неполадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln высказывание</numerusform>
            <numerusform>%Ln высказывания</numerusform>
            <numerusform>%Ln высказываний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln требует проверки</numerusform>
            <numerusform>%Ln требуют проверки</numerusform>
            <numerusform>%Ln требуют проверки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln значение</numerusform>
            <numerusform>%Ln значения</numerusform>
            <numerusform>%Ln значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln версия</numerusform>
            <numerusform>%Ln версии</numerusform>
            <numerusform>%Ln версий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>Импортировать %Ln статью</numerusform>
            <numerusform>Импортировать %Ln статьи</numerusform>
            <numerusform>Импортировать %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Press Esc again to discard %Ln change(s).</source>
        <translation>
            <numerusform>Нажмите Esc ещё раз, чтобы отбросить %Ln изменение.</numerusform>
            <numerusform>Нажмите Esc ещё раз, чтобы отбросить %Ln изменения.</numerusform>
            <numerusform>Нажмите Esc ещё раз, чтобы отбросить %Ln изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set for %Ln row(s):</source>
        <translation>
            <numerusform>Задать для %Ln строки:</numerusform>
            <numerusform>Задать для %Ln строк:</numerusform>
            <numerusform>Задать для %Ln строк:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ReportWords</name>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>импортирована %Ln статья</numerusform>
            <numerusform>импортированы %Ln статьи</numerusform>
            <numerusform>импортировано %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) skipped</source>
        <translation>
            <numerusform>пропущен %Ln повтор</numerusform>
            <numerusform>пропущены %Ln повтора</numerusform>
            <numerusform>пропущено %Ln повторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>не удалось: %Ln</numerusform>
            <numerusform>не удалось: %Ln</numerusform>
            <numerusform>не удалось: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln новая версия</numerusform>
            <numerusform>%Ln новые версии</numerusform>
            <numerusform>%Ln новых версий</numerusform>
        </translation>
    </message>
</context>
</TS>
