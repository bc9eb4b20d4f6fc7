<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <source>%Ln statement(s): you set: {field}</source>
        <translation>
            <numerusform>%Ln высказывание: вами задано: {field}</numerusform>
            <numerusform>%Ln высказывания: вами задано: {field}</numerusform>
            <numerusform>%Ln высказываний: вами задано: {field}</numerusform>
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
    <message numerus="yes">
        <source>Copied %Ln statement(s)</source>
        <translation>
            <numerusform>Скопировано %Ln высказывание</numerusform>
            <numerusform>Скопированы %Ln высказывания</numerusform>
            <numerusform>Скопировано %Ln высказываний</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays in the left pane, with its count kept up to date.</source>
        <translation>Запрос останется на левой панели, число найденного будет обновляться.</translation>
    </message>
    <message>
        <source>Made a new statement</source>
        <translation>Создано новое высказывание</translation>
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
        <source>Moved the edge of a statement</source>
        <translation>Граница высказывания сдвинута</translation>
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
        <source>Redid: %s</source>
        <translation>Повторено: %s</translation>
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
        <source>Set: %s</source>
        <translation>Задать: %s</translation>
    </message>
    <message>
        <source>Somebody new: “%s”</source>
        <translation>Новое имя: «%s»</translation>
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
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Отменять больше нечего.</translation>
    </message>
    <message>
        <source>Undid: %s</source>
        <translation>Отменено: %s</translation>
    </message>
    <message>
        <source>What is it about? (up to three)</source>
        <translation>О чём оно? (не более трёх сфер)</translation>
    </message>
    <message>
        <source>Which countries does it concern?</source>
        <translation>Каких стран оно касается?</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Кто это сказал?</translation>
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
        <source>The page is fetched once, as it is, and kept. Rostra uses the network for nothing else. One address a line.</source>
        <translation>Страница загружается один раз, как есть, и сохраняется. Ни для чего другого Rostra сетью не пользуется. Один адрес в строке.</translation>
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
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>asks</source>
        <translation>спрашивает</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>отрицает</translation>
    </message>
    <message>
        <source>on a condition</source>
        <translation>при условии</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>обещает</translation>
    </message>
</context>
<context>
    <name>CollectionList</name>
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
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation>Прямая речь</translation>
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
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
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
        <source>Review queue</source>
        <translation>Очередь проверки</translation>
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
        <source>Start page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Метки…</translation>
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
        <source>Open their page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Персона</translation>
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
        <translation>Высказывание</translation>
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
    <name>ExportDialog</name>
    <message>
        <source>A collection</source>
        <translation>Подборка</translation>
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
        <source>The search: %s</source>
        <translation>Запрос: %s</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Выделенное</translation>
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
        <source>Extracting again would change nothing.</source>
        <translation>Повторное извлечение ничего не изменит.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Высказывание</translation>
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
        <translation>Справка (DOCX)</translation>
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
        <translation>Известна, пропущена</translation>
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
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
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
        <source>Force</source>
        <translation>Характер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид речи</translation>
    </message>
    <message>
        <source>S&amp;tatement</source>
        <translation>&amp;Высказывание</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
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
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Hatched: no article of that column was read. Blank: read, and nothing said.</source>
        <translation>Штриховка: статей этого столбца не прочитано. Пусто: прочитано, но ничего не сказано.</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)</source>
        <translation>Изображение (*.png);;Рисунок (*.svg);;Числа (*.csv)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
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
    <name>PeoplePage</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
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
        <source>Name</source>
        <translation>Имя</translation>
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
        <source>Statements</source>
        <translation>Высказывания</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>No statements of this person</source>
        <translation>Высказываний этого человека нет</translation>
    </message>
    <message>
        <source>Search in these</source>
        <translation>Искать среди них</translation>
    </message>
    <message>
        <source>Statements of %s</source>
        <translation>Высказывания: %s</translation>
    </message>
    <message>
        <source>also %s</source>
        <translation>также %s</translation>
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
        <source>Type to filter</source>
        <translation>Введите для отбора</translation>
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
    <message>
        <source>{statements}  ·  {time} ms</source>
        <translation>{statements}  ·  {time} мс</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Statements</source>
        <translation>Высказывания</translation>
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
        <source>Conflict peace</source>
        <translation>Война и мир</translation>
    </message>
    <message>
        <source>Culture sport</source>
        <translation>Культура и спорт</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>Оборона</translation>
    </message>
    <message>
        <source>Digital media</source>
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
        <source>Finance business</source>
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
        <source>Housing regions</source>
        <translation>Жильё и регионы</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Промышленность</translation>
    </message>
    <message>
        <source>Justice crime</source>
        <translation>Право и преступность</translation>
    </message>
    <message>
        <source>Labour social</source>
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
        <source>How many read articles at once. 0: half of the processors, at most four.</source>
        <translation>Сколько из них читают статьи одновременно. 0: половина процессоров, не более четырёх.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
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
        <source>Results sorted by</source>
        <translation>Порядок результатов</translation>
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
        <source>The language of the window, from the next start on. The command line stays English.</source>
        <translation>Язык окна со следующего запуска. Командная строка остаётся английской.</translation>
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
        <source>Azərbaycanca</source>
        <translation>Azərbaycanca</translation>
    </message>
    <message>
        <source>Briefing book (DOCX)</source>
        <translation>Справка (DOCX)</translation>
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
        <source>Tags</source>
        <translation>Метки</translation>
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
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete “%s”? Its statements stay; Undo brings it back.</source>
        <translation>Удалить «%s»? Высказывания останутся; удаление можно отменить.</translation>
    </message>
    <message>
        <source>Deleted %s</source>
        <translation>Удалено: %s</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Новое имя</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Renamed to %s</source>
        <translation>Новое имя: %s</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
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
    <name>Window</name>
    <message>
        <source>About Rostra</source>
        <translation>О программе Rostra</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Как искать</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Text size %d%%</source>
        <translation>Размер текста %d%%</translation>
    </message>
    <message>
        <source>The speaker is unknown; press S to name one.</source>
        <translation>Говорящий неизвестен; нажмите S, чтобы назвать его.</translation>
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
        <source>published {day}</source>
        <translation>опубликовано {day}</translation>
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
