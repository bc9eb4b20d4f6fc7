<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
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
            <numerusform>%Ln açıqlama: etiketləndi: {added}</numerusform>
            <numerusform>%Ln açıqlama: etiketləndi: {added}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s): tagged {added}; took off {removed}</source>
        <translation>
            <numerusform>%Ln açıqlama: etiketləndi: {added}; götürüldü: {removed}</numerusform>
            <numerusform>%Ln açıqlama: etiketləndi: {added}; götürüldü: {removed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s): took off {removed}</source>
        <translation>
            <numerusform>%Ln açıqlama: etiketlər götürüldü: {removed}</numerusform>
            <numerusform>%Ln açıqlama: etiketlər götürüldü: {removed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s): {state}</source>
        <translation>
            <numerusform>%Ln açıqlama: {state}</numerusform>
            <numerusform>%Ln açıqlama: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln statement(s) to a collection</source>
        <translation>
            <numerusform>%Ln açıqlamanı topluya əlavə et</numerusform>
            <numerusform>%Ln açıqlamanı topluya əlavə et</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to %s</source>
        <translation>“%s” toplusuna əlavə et</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln statement(s) to {name}</source>
        <translation>
            <numerusform>%Ln açıqlama “{name}” toplusuna əlavə edildi</numerusform>
            <numerusform>%Ln açıqlama “{name}” toplusuna əlavə edildi</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays in the left pane, with its count kept up to date.</source>
        <translation>Sol paneldə qalacaq, tapılanların sayı yenilənəcək.</translation>
    </message>
    <message>
        <source>Made the collection %s</source>
        <translation>“%s” toplusu yaradıldı</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Yarat</translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln statement(s)</source>
        <translation>
            <numerusform>%Ln açıqlama birləşdirildi</numerusform>
            <numerusform>%Ln açıqlama birləşdirildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Səbətə at</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln statement(s) to the trash</source>
        <translation>
            <numerusform>%Ln açıqlama səbətə atıldı</numerusform>
            <numerusform>%Ln açıqlama səbətə atıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Yeni toplu</translation>
    </message>
    <message>
        <source>New collection “%s”</source>
        <translation>Yeni toplu: “%s”</translation>
    </message>
    <message>
        <source>New tag “%s”</source>
        <translation>Yeni etiket: “%s”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Qeyd saxlanıldı</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Bərpa et</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln statement(s)</source>
        <translation>
            <numerusform>%Ln açıqlama bərpa edildi</numerusform>
            <numerusform>%Ln açıqlama bərpa edildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Axtarışı yadda saxla</translation>
    </message>
    <message>
        <source>Saved the search %s</source>
        <translation>“%s” axtarışı yadda saxlanıldı</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiketlə</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln statement(s)</source>
        <translation>
            <numerusform>Etiketlər: %Ln açıqlama</numerusform>
            <numerusform>Etiketlər: %Ln açıqlama</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no recent tag %d yet.</source>
        <translation>%d nömrəli son etiket hələ yoxdur.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Addresses</source>
        <translation>Ünvanlar</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Yüklə</translation>
    </message>
    <message>
        <source>Import from an address</source>
        <translation>Ünvandan idxal</translation>
    </message>
    <message>
        <source>The page is fetched once, as it is, and kept. Rostra uses the network for nothing else. Several addresses: Shift+Enter begins a new line.</source>
        <translation>Səhifə bir dəfə, olduğu kimi yüklənir və saxlanılır. Rostra şəbəkədən başqa heç nə üçün istifadə etmir. Bir neçə ünvan: Shift+Enter yeni sətir başlayır.</translation>
    </message>
</context>
<context>
    <name>AgentKind</name>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>Back up</source>
        <translation>Ehtiyat nüsxə</translation>
    </message>
    <message>
        <source>Backed up to %s</source>
        <translation>Ehtiyat nüsxə: %s</translation>
    </message>
    <message>
        <source>Make a new archive: name its folder</source>
        <translation>Yeni arxiv: qovluğunun adı</translation>
    </message>
    <message>
        <source>Make an archive</source>
        <translation>Arxiv yaradılır</translation>
    </message>
    <message>
        <source>Open %s</source>
        <translation>Açılır: %s</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Arxiv aç</translation>
    </message>
    <message>
        <source>Open the sample archive</source>
        <translation>Nümunə arxivini aç</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>İndeksi yenidən qur</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Hər şeyin yoxlanması</translation>
    </message>
</context>
<context>
    <name>Axis</name>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Nəşr</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Danışan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>İl</translation>
    </message>
</context>
<context>
    <name>Bound</name>
    <message>
        <source>about</source>
        <translation>təxminən</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>ən azı</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>ən çoxu</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>bundan az:</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>bundan çox:</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>%d%% sure</source>
        <translation>əminlik %d%%</translation>
    </message>
    <message>
        <source>only in an older version</source>
        <translation>yalnız köhnə versiyada</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Save picture…</source>
        <translation>Şəkli saxla…</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Diaqramlar</translation>
    </message>
</context>
<context>
    <name>CollectionActs</name>
    <message>
        <source>Deleted the collection “{names}”. Its statements stay.</source>
        <translation>“{names}” toplusu silindi. Açıqlamaları qalır.</translation>
    </message>
    <message>
        <source>Deleted the collections “{names}”. Their statements stay.</source>
        <translation>“{names}” topluları silindi. Açıqlamaları qalır.</translation>
    </message>
    <message>
        <source>Deleted the saved search “{names}”.</source>
        <translation>“{names}” saxlanmış axtarışı silindi.</translation>
    </message>
    <message>
        <source>Deleted the saved searches “{names}”.</source>
        <translation>“{names}” saxlanmış axtarışları silindi.</translation>
    </message>
    <message>
        <source>Made the collection %s</source>
        <translation>“%s” toplusu yaradıldı</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Yarat</translation>
    </message>
    <message>
        <source>Move %s into</source>
        <translation>“%s” hara köçürülsün</translation>
    </message>
    <message>
        <source>Moved %s to the top</source>
        <translation>“%s” ən üst səviyyəyə köçürüldü</translation>
    </message>
    <message>
        <source>Moved {names} into {into}</source>
        <translation>{names} köçürüldü: “{into}”</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Yeni toplu</translation>
    </message>
    <message>
        <source>New collection inside %s</source>
        <translation>“%s” daxilində yeni toplu</translation>
    </message>
    <message>
        <source>No other: to the top</source>
        <translation>Heç birinə: ən üst səviyyəyə</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Renamed to %s</source>
        <translation>Yeni ad: %s</translation>
    </message>
</context>
<context>
    <name>CollectionList</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln sətir</numerusform>
            <numerusform>%Ln sətir</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Toplu</translation>
    </message>
    <message>
        <source>Heading: {text}</source>
        <translation>Başlıq: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Qeyd: {text}</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Collection %s</source>
        <translation>“%s” toplusu</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>İxrac…</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>It stands above the current line.</source>
        <translation>Cari sətrin üstündə dayanacaq.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln line(s)</source>
        <translation>
            <numerusform>%Ln sətir köçürüldü</numerusform>
            <numerusform>%Ln sətir köçürüldü</numerusform>
        </translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>Yeni başlıq</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Qeyd saxlanıldı</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>Bu sətrə qeyd</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Yerləşdir</translation>
    </message>
    <message>
        <source>Select statements in the results and press C.</source>
        <translation>Nəticələrdə açıqlamaları seçin və C düyməsini basın.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Çıxar</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Bu toplu boşdur</translation>
    </message>
    <message numerus="yes">
        <source>Took out %Ln line(s)</source>
        <translation>
            <numerusform>%Ln sətir çıxarıldı</numerusform>
            <numerusform>%Ln sətir çıxarıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>drag lines, or Alt+Up and Down, to order them</source>
        <translation>sətirlərin sırası: siçanla və ya Alt+Yuxarı, Alt+Aşağı</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yaşıl</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Boz</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Oxra</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Çəhrayı</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Qırmızı</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Firuzəyi</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Bənövşəyi</translation>
    </message>
</context>
<context>
    <name>ColourDialog</name>
    <message>
        <source>Another…</source>
        <translation>Başqa…</translation>
    </message>
    <message>
        <source>As the tag above</source>
        <translation>Üst etiket kimi</translation>
    </message>
    <message>
        <source>Colour as #rrggbb; empty: as the tag above</source>
        <translation>Rəng #rrggbb şəklində; boş: üst etiket kimi</translation>
    </message>
    <message>
        <source>Colour of “%s”</source>
        <translation>“%s” etiketinin rəngi</translation>
    </message>
    <message>
        <source>Set the colour</source>
        <translation>Rəngi təyin et</translation>
    </message>
    <message>
        <source>Tags under it have the same, unless they have one of their own.</source>
        <translation>Altındakı etiketlər də bu rəngdədir, öz rəngi olmayanlar.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Countries</source>
        <translation>Ölkələr</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Xarakter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nitq növü</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Nəşr</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Yoxlama</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Deyilib</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sahələr</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Danışan</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Açıqlama</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketlər</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>About Rostra</source>
        <translation>Rostra haqqında</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Qəbul et</translation>
    </message>
    <message>
        <source>Add to collection…</source>
        <translation>Topluya əlavə et…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Bütün əmrlər…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdəki kimi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Ehtiyat nüsxə yarat</translation>
    </message>
    <message>
        <source>Begin one word earlier</source>
        <translation>Bir söz əvvəldən başlat</translation>
    </message>
    <message>
        <source>Begin one word later</source>
        <translation>Bir söz sonradan başlat</translation>
    </message>
    <message>
        <source>Change countries…</source>
        <translation>Ölkələri dəyiş…</translation>
    </message>
    <message>
        <source>Change date…</source>
        <translation>Tarixi dəyiş…</translation>
    </message>
    <message>
        <source>Change sectors…</source>
        <translation>Sahələri dəyiş…</translation>
    </message>
    <message>
        <source>Change speaker…</source>
        <translation>Danışanı dəyiş…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diaqramlar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Axtarışı təmizlə</translation>
    </message>
    <message>
        <source>Close archive</source>
        <translation>Arxivi bağla</translation>
    </message>
    <message>
        <source>Colour of a tag…</source>
        <translation>Etiketin rəngi…</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versiyaları müqayisə et</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Köçür</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>İstinadla köçür</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>Delete a tag…</source>
        <translation>Etiketi sil…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Təfərrüatlar</translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation>Vasitəsiz nitq</translation>
    </message>
    <message>
        <source>Edit the person…</source>
        <translation>Şəxsi dəyiş…</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>Bir söz əvvəl bitir</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>Bir söz sonra bitir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>İxrac…</translation>
    </message>
    <message>
        <source>Extract the articles again…</source>
        <translation>Məqalələrdən yenidən çıxar…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Növbətini tap</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Bu səhifədə tap</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Əvvəlkini tap</translation>
    </message>
    <message>
        <source>Fold all groups, or unfold them</source>
        <translation>Bütün qrupları bük və ya aç</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İrəli</translation>
    </message>
    <message>
        <source>Heading above this line…</source>
        <translation>Bu sətrin üstündə başlıq…</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Necə axtarmalı</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Qovluq idxalı…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Fayl idxalı…</translation>
    </message>
    <message>
        <source>Import from an address…</source>
        <translation>Ünvandan idxal…</translation>
    </message>
    <message>
        <source>Import from the clipboard…</source>
        <translation>Mübadilə buferindən idxal…</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>Vasitəli nitq</translation>
    </message>
    <message>
        <source>It asks</source>
        <translation>Soruşur</translation>
    </message>
    <message>
        <source>It asserts</source>
        <translation>Bildirir</translation>
    </message>
    <message>
        <source>It denies</source>
        <translation>Təkzib edir</translation>
    </message>
    <message>
        <source>It is conditional</source>
        <translation>Şərtlidir</translation>
    </message>
    <message>
        <source>It promises</source>
        <translation>Söz verir</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>İşlər</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klaviatura qısayolları</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Mətni böyüt</translation>
    </message>
    <message>
        <source>Left pane</source>
        <translation>Sol panel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Make a rule of the speaker…</source>
        <translation>Danışandan qayda yarat…</translation>
    </message>
    <message>
        <source>Make the chosen people one…</source>
        <translation>Seçilmiş şəxsləri bir et…</translation>
    </message>
    <message>
        <source>Merge a tag into…</source>
        <translation>Etiketi birləşdir…</translation>
    </message>
    <message>
        <source>Merge into one statement</source>
        <translation>Bir açıqlamada birləşdir</translation>
    </message>
    <message>
        <source>Mixed speech</source>
        <translation>Qarışıq nitq</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Səbətə at</translation>
    </message>
    <message>
        <source>New archive…</source>
        <translation>Yeni arxiv…</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Yeni toplu…</translation>
    </message>
    <message>
        <source>New statement from the selected text</source>
        <translation>Seçilmiş mətndən yeni açıqlama</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Növbəti panel</translation>
    </message>
    <message>
        <source>Next part: what was said, cue, who</source>
        <translation>Növbəti hissə: nə deyilib, təqdim sözü, kim</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>Növbəti açıqlama</translation>
    </message>
    <message>
        <source>Note on this line…</source>
        <translation>Bu sətrə qeyd…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Qeyd…</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Arxiv aç…</translation>
    </message>
    <message>
        <source>Open the sample archive</source>
        <translation>Nümunə arxivini aç</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Şəxslər və təşkilatlar</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Əvvəlki panel</translation>
    </message>
    <message>
        <source>Previous statement</source>
        <translation>Əvvəlki açıqlama</translation>
    </message>
    <message>
        <source>Put a tag under another…</source>
        <translation>Etiketi başqasının altına qoy…</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Sürətli baxış</translation>
    </message>
    <message>
        <source>Quick tag 1</source>
        <translation>Sürətli etiket 1</translation>
    </message>
    <message>
        <source>Quick tag 2</source>
        <translation>Sürətli etiket 2</translation>
    </message>
    <message>
        <source>Quick tag 3</source>
        <translation>Sürətli etiket 3</translation>
    </message>
    <message>
        <source>Quick tag 4</source>
        <translation>Sürətli etiket 4</translation>
    </message>
    <message>
        <source>Quick tag 5</source>
        <translation>Sürətli etiket 5</translation>
    </message>
    <message>
        <source>Quick tag 6</source>
        <translation>Sürətli etiket 6</translation>
    </message>
    <message>
        <source>Quick tag 7</source>
        <translation>Sürətli etiket 7</translation>
    </message>
    <message>
        <source>Quick tag 8</source>
        <translation>Sürətli etiket 8</translation>
    </message>
    <message>
        <source>Quick tag 9</source>
        <translation>Sürətli etiket 9</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıxış</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>İndeksi yenidən qur</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yenidən et</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rədd et</translation>
    </message>
    <message>
        <source>Rename a tag…</source>
        <translation>Etiketin adını dəyiş…</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Səbətdən bərpa et</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>Results as a table</source>
        <translation>Nəticələr cədvəl kimi</translation>
    </message>
    <message>
        <source>Results as cards</source>
        <translation>Nəticələr kartlar kimi</translation>
    </message>
    <message>
        <source>Results by speaker</source>
        <translation>Nəticələr danışanlar üzrə</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Yoxlama növbəsi</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Qaydalar…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Axtarışı yadda saxla…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Hamısını seç</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parametrlər</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>Mənbədə göstər</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mətni kiçilt</translation>
    </message>
    <message>
        <source>Sort by date, newest first</source>
        <translation>Tarixə görə sırala, yenilər əvvəl</translation>
    </message>
    <message>
        <source>Sort by date, oldest first</source>
        <translation>Tarixə görə sırala, köhnələr əvvəl</translation>
    </message>
    <message>
        <source>Sort by relevance</source>
        <translation>Uyğunluğa görə sırala</translation>
    </message>
    <message>
        <source>Sort by when it was added</source>
        <translation>Əlavə olunma vaxtına görə sırala</translation>
    </message>
    <message>
        <source>Split off another person…</source>
        <translation>Başqa şəxsi ayır…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Başlanğıc səhifəsi</translation>
    </message>
    <message>
        <source>Statements with a tag…</source>
        <translation>Etiketli açıqlamalar…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiketlər…</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Topludan çıxar</translation>
    </message>
    <message>
        <source>The selected text is the cue</source>
        <translation>Seçilmiş mətn təqdim sözüdür</translation>
    </message>
    <message>
        <source>The selected text is what was said</source>
        <translation>Seçilmiş mətn deyiləndir</translation>
    </message>
    <message>
        <source>The selected text names who spoke</source>
        <translation>Seçilmiş mətn danışanı bildirir</translation>
    </message>
    <message>
        <source>The speaker&apos;s page</source>
        <translation>Danışanın səhifəsi</translation>
    </message>
    <message>
        <source>The two chosen people are not the same, or are after all</source>
        <translation>Seçilmiş iki nəfər eyni şəxs deyil, yaxud yenə eynidir</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Səbət</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Sual altında</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Mətnin adi ölçüsü</translation>
    </message>
    <message>
        <source>Verify all hashes and spans</source>
        <translation>Bütün yoxlama cəmlərini və mətn yerlərini yoxla</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>İzlənən qovluqlar…</translation>
    </message>
    <message>
        <source>What a tag is for…</source>
        <translation>Etiket nə üçündür…</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>Copied %Ln statement(s)</source>
        <translation>
            <numerusform>%Ln açıqlama köçürüldü</numerusform>
            <numerusform>%Ln açıqlama köçürüldü</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard takes %Ln statement(s) at most: export them instead.</source>
        <translation>
            <numerusform>Mübadilə buferinə ən çoxu %Ln açıqlama sığır: onları ixrac edin.</numerusform>
            <numerusform>Mübadilə buferinə ən çoxu %Ln açıqlama sığır: onları ixrac edin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message numerus="yes">
        <source>%Ln statement(s): you set: {field}</source>
        <translation>
            <numerusform>%Ln açıqlama: siz təyin etdiniz: {field}</numerusform>
            <numerusform>%Ln açıqlama: siz təyin etdiniz: {field}</numerusform>
        </translation>
    </message>
    <message>
        <source>Made a new statement</source>
        <translation>Yeni açıqlama yaradıldı</translation>
    </message>
    <message>
        <source>Set: %s</source>
        <translation>Təyin et: %s</translation>
    </message>
    <message>
        <source>Somebody new: “%s”</source>
        <translation>Yeni ad: “%s”</translation>
    </message>
    <message>
        <source>Under which sector is “%s”?</source>
        <translation>“%s” hansı sahəyə aiddir?</translation>
    </message>
    <message numerus="yes">
        <source>What are these %Ln statement(s) about? (up to three)</source>
        <translation>
            <numerusform>Bu %Ln açıqlama nə haqqındadır? (ən çoxu üç sahə)</numerusform>
            <numerusform>Bu %Ln açıqlama nə haqqındadır? (ən çoxu üç sahə)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is it about? (up to three)</source>
        <translation>Nə haqqındadır? (ən çoxu üç sahə)</translation>
    </message>
    <message numerus="yes">
        <source>When were these %Ln statement(s) said?</source>
        <translation>
            <numerusform>Bu %Ln açıqlama nə vaxt deyilib?</numerusform>
            <numerusform>Bu %Ln açıqlama nə vaxt deyilib?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which countries do these %Ln statement(s) concern?</source>
        <translation>
            <numerusform>Bu %Ln açıqlama hansı ölkələrə aiddir?</numerusform>
            <numerusform>Bu %Ln açıqlama hansı ölkələrə aiddir?</numerusform>
        </translation>
    </message>
    <message>
        <source>Which countries does it concern?</source>
        <translation>Hansı ölkələrə aiddir?</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Bunu kim deyib?</translation>
    </message>
    <message numerus="yes">
        <source>Who said these %Ln statement(s)?</source>
        <translation>
            <numerusform>Bu %Ln açıqlamanı kim deyib?</numerusform>
            <numerusform>Bu %Ln açıqlamanı kim deyib?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own sector “%s”</source>
        <translation>Öz sahəniz: “%s”</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Hesabatı köçür</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Nasazlıq hesabatı</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>It is also in {file}.</source>
        <translation>O, həm də buradadır: {file}.</translation>
    </message>
    <message>
        <source>Something went wrong in Rostra</source>
        <translation>Rostra proqramında nasazlıq baş verdi</translation>
    </message>
    <message>
        <source>Your archive is safe: everything you did is kept up to your last step. Please send us this report.</source>
        <translation>Arxiviniz salamatdır: gördüyünüz hər iş son addımadək saxlanılıb. Xahiş edirik, bu hesabatı bizə göndərin.</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>2024-03-07, 2024-03, 2024, or 2024-03-01/2024-03-09. Empty: unknown.</source>
        <translation>2024-03-07, 2024-03, 2024 və ya 2024-03-01/2024-03-09. Boş: məlum deyil.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Tarixi təyin et</translation>
    </message>
    <message>
        <source>That is no date.</source>
        <translation>Bu, tarix deyil.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Məlum deyil</translation>
    </message>
    <message>
        <source>When was it said?</source>
        <translation>Bu nə vaxt deyilib?</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The window&apos;s state cannot be kept: %s</source>
        <translation>Pəncərənin vəziyyəti saxlanıla bilmir: %s</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>%d%% sure</source>
        <translation>əminlik %d%%</translation>
    </message>
    <message>
        <source>%d%% sure it is a statement</source>
        <translation>açıqlama olduğuna əminlik %d%%</translation>
    </message>
    <message>
        <source>%s (undone)</source>
        <translation>%s (geri alınıb)</translation>
    </message>
    <message>
        <source>%s, as of %s</source>
        <translation>%s, %s tarixinə olan məlumat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Digər adlar</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Müəllif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Son tarix</translation>
    </message>
    <message>
        <source>Change the countries (O)</source>
        <translation>Ölkələri dəyiş (O)</translation>
    </message>
    <message>
        <source>Change the date (D)</source>
        <translation>Tarixi dəyiş (D)</translation>
    </message>
    <message>
        <source>Change the sectors (G)</source>
        <translation>Sahələri dəyiş (G)</translation>
    </message>
    <message>
        <source>Change the speaker (S)</source>
        <translation>Danışanı dəyiş (S)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Simvollar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tutuşdurma</translation>
    </message>
    <message>
        <source>Choose one in the list to see all that is known of it.</source>
        <translation>Haqqında məlum olan hər şeyi görmək üçün siyahıdan birini seçin.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %Ln statement(s). This is one of them.</source>
        <translation>
            <numerusform>Seçilib: %Ln açıqlama. Bu, onlardan biridir.</numerusform>
            <numerusform>Seçilib: %Ln açıqlama. Bu, onlardan biridir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %Ln statement(s). This is one of them; what is changed here is changed in all.</source>
        <translation>
            <numerusform>Seçilib: %Ln açıqlama. Bu, onlardan biridir; burada dəyişdirilən hamısında dəyişir.</numerusform>
            <numerusform>Seçilib: %Ln açıqlama. Bu, onlardan biridir; burada dəyişdirilən hamısında dəyişir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Toplular</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Ölkələr</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Təqdim sözü</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Təfərrüatlar</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rəqəmlər</translation>
    </message>
    <message>
        <source>Figures %d</source>
        <translation>Rəqəmlər %d</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>İdxal edilib</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nitq növü</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Ola bilər</translation>
    </message>
    <message>
        <source>No figures in this statement</source>
        <translation>Bu açıqlamada rəqəm yoxdur</translation>
    </message>
    <message>
        <source>No statement chosen</source>
        <translation>Açıqlama seçilməyib</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Hələ heç nə dəyişdirilməyib</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Kimin adından</translation>
    </message>
    <message>
        <source>Only in an older version: its words are gone from the newest text.</source>
        <translation>Yalnız köhnə versiyada: ən yeni mətndə bu sözlər yoxdur.</translation>
    </message>
    <message>
        <source>Open their page</source>
        <translation>Səhifəsini aç</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Nəşr</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Press S to say who it was.</source>
        <translation>Kim olduğunu göstərmək üçün S düyməsini basın.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Dərc olunub</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Yoxlama</translation>
    </message>
    <message>
        <source>Role that day</source>
        <translation>O günkü vəzifə</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Deyilib</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sahələr</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>Mənbədə göstər</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Danışan</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>İcmal</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Açıqlamalar</translation>
    </message>
    <message>
        <source>Tag (T)</source>
        <translation>Etiketlər (T)</translation>
    </message>
    <message>
        <source>The article is not there</source>
        <translation>Məqalə yoxdur</translation>
    </message>
    <message>
        <source>The words do not stand at these characters</source>
        <translation>Sözlər bu yerdə deyil</translation>
    </message>
    <message>
        <source>The words stand at these characters</source>
        <translation>Sözlər bu yerdədir</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Məlum deyil</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Danışan məlum deyil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymət</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiya</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>Qeyd yaz (N)</translation>
    </message>
    <message>
        <source>set by a person</source>
        <translation>insan təyin edib</translation>
    </message>
    <message>
        <source>set by a rule since deleted</source>
        <translation>sonradan silinmiş qayda təyin edib</translation>
    </message>
    <message>
        <source>set by your rule</source>
        <translation>sizin qaydanız təyin edib</translation>
    </message>
    <message>
        <source>{speaker} (for {other})</source>
        <translation>{speaker} ({other} adından)</translation>
    </message>
</context>
<context>
    <name>DifferencesText</name>
    <message>
        <source>What changed</source>
        <translation>Nə dəyişib</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln paragraph(s) unchanged</source>
        <translation>
            <numerusform>… %Ln abzas dəyişməyib</numerusform>
            <numerusform>… %Ln abzas dəyişməyib</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Work or an import is still open, so the language changes with the next start.</source>
        <translation>Hələ iş gedir və ya idxal açıqdır, ona görə dil növbəti başlanğıcda dəyişəcək.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A collection</source>
        <translation>Toplu</translation>
    </message>
    <message numerus="yes">
        <source>A document of about %Ln page(s): few programs open one so long. A table (CSV, Excel workbook) or JSON holds any number of statements.</source>
        <translation>
            <numerusform>Təxminən %Ln səhifəlik sənəd: belə uzununu az proqram açır. Cədvəl (CSV, Excel kitabı) və ya JSON istənilən sayda açıqlama tutur.</numerusform>
            <numerusform>Təxminən %Ln səhifəlik sənəd: belə uzununu az proqram açır. Cədvəl (CSV, Excel kitabı) və ya JSON istənilən sayda açıqlama tutur.</numerusform>
        </translation>
    </message>
    <message>
        <source>All statements of the archive</source>
        <translation>Arxivin bütün açıqlamaları</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Toplu</translation>
    </message>
    <message>
        <source>Each line carries kind, force, speaker, role, dates, outlet and its span.</source>
        <translation>Hər sətirdə: nitq növü, xarakter, danışan, vəzifə, tarixlər, nəşr və mətndəki yer.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Fayla ixrac</translation>
    </message>
    <message>
        <source>Export to %s</source>
        <translation>İxrac: %s</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln line(s) to {file}</source>
        <translation>
            <numerusform>%Ln sətir yazıldı: {file}</numerusform>
            <numerusform>%Ln sətir yazıldı: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Labels in</source>
        <translation>Yazıların dili</translation>
    </message>
    <message>
        <source>Programs read this format: its labels stay English.</source>
        <translation>Bu formatı proqramlar oxuyur: onun yazıları ingiliscə qalır.</translation>
    </message>
    <message>
        <source>The search: %s</source>
        <translation>Axtarış: %s</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Seçilənlər</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>İxrac ediləcək heç nə yoxdur.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>export</source>
        <translation>ixrac</translation>
    </message>
    <message>
        <source>search</source>
        <translation>axtarış</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>seçilənlər</translation>
    </message>
</context>
<context>
    <name>ExtractionDialog</name>
    <message>
        <source>Change</source>
        <translation>Dəyişiklik</translation>
    </message>
    <message>
        <source>Extract again</source>
        <translation>Yenidən çıxar</translation>
    </message>
    <message>
        <source>Extract again: preview</source>
        <translation>Yenidən çıxarma: önbaxış</translation>
    </message>
    <message>
        <source>Extracted again</source>
        <translation>Yenidən çıxarıldı</translation>
    </message>
    <message>
        <source>Rules on older articles: preview</source>
        <translation>Köhnə məqalələr üçün qaydalar: önbaxış</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Açıqlama</translation>
    </message>
    <message>
        <source>That would change nothing.</source>
        <translation>Bu, heç nəyi dəyişməz.</translation>
    </message>
    <message>
        <source>The rules hold for older articles too</source>
        <translation>Qaydalar köhnə məqalələrə də tətbiq olundu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Nə dəyişəcək</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>dəyişib</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>alınmadı</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>itib</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {gone} gone. What you decided, reviewed, tagged or wrote stays. One step; Undo takes it back.</source>
        <translation>Yeni: {new}, dəyişən: {changed}, itən: {gone}. Qərar verdiyiniz, yoxladığınız, etiketlədiyiniz və yazdığınız hər şey qalır. Bu, bir addımdır; geri almaq olar.</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nitq növü</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Nəşr</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Danışan</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>İl</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>daha %Ln…</numerusform>
            <numerusform>daha %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Süzgəclər</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>çıxarılıb</translation>
    </message>
    <message>
        <source>included</source>
        <translation>daxil edilib</translation>
    </message>
</context>
<context>
    <name>FigureKind</name>
    <message>
        <source>duration</source>
        <translation>müddət</translation>
    </message>
    <message>
        <source>money</source>
        <translation>pul</translation>
    </message>
    <message>
        <source>number</source>
        <translation>ədəd</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>faiz</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>faiz bəndi</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>kəmiyyət</translation>
    </message>
    <message>
        <source>year</source>
        <translation>il</translation>
    </message>
</context>
<context>
    <name>FileState</name>
    <message>
        <source>duplicate</source>
        <translation>təkrar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>alınmadı</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>idxal edildi</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>yeni versiya</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Bağla (Esc)</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Məqalədə tap</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Növbəti (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tapılmadı</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Əvvəlki (Shift+F3)</translation>
    </message>
</context>
<context>
    <name>Force</name>
    <message>
        <source>asks</source>
        <translation>soruşur</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>bildirir</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>şərtli</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>təkzib edir</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>söz verir</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Briefing book (DOCX)</source>
        <translation>Arayış (DOCX)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV cədvəli</translation>
    </message>
    <message>
        <source>ClaimReview (schema.org)</source>
        <translation>ClaimReview (schema.org)</translation>
    </message>
    <message>
        <source>Evidence bundle (BagIt)</source>
        <translation>Sübut paketi (BagIt)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel kitabı</translation>
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
        <translation>Biblioqrafiya (BibTeX)</translation>
    </message>
    <message>
        <source>References (CSL-JSON)</source>
        <translation>Biblioqrafiya (CSL-JSON)</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Biblioqrafiya (RIS)</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Web page to read and print</source>
        <translation>Oxumaq və çap üçün veb-səhifə</translation>
    </message>
    <message>
        <source>Web page with its own search</source>
        <translation>Öz axtarışı olan veb-səhifə</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>{statements}  ·  {time} ms</source>
        <translation>{statements}  ·  {time} ms</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>By country</source>
        <translation>Ölkələr üzrə</translation>
    </message>
    <message>
        <source>By kind of speech</source>
        <translation>Nitq növü üzrə</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nəşrlər üzrə</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Sahələr üzrə</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Danışanlar üzrə</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Etiketlər üzrə</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Heç biri</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Qruplaşdırmadan</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>About Rostra</source>
        <translation>Rostra haqqında</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Necə axtarmalı</translation>
    </message>
</context>
<context>
    <name>Handles</name>
    <message>
        <source>Drag it from word to word; with Alt or Shift by letters. Esc leaves it.</source>
        <translation>Sözdən sözə çəkin; Alt və ya Shift ilə hərf-hərf. Esc ləğv edir.</translation>
    </message>
    <message>
        <source>The cue begins here.</source>
        <translation>Təqdim sözü burada başlayır.</translation>
    </message>
    <message>
        <source>The cue ends here.</source>
        <translation>Təqdim sözü burada bitir.</translation>
    </message>
    <message>
        <source>The words for who spoke begin here.</source>
        <translation>Danışanı bildirən sözlər burada başlayır.</translation>
    </message>
    <message>
        <source>The words for who spoke end here.</source>
        <translation>Danışanı bildirən sözlər burada bitir.</translation>
    </message>
    <message>
        <source>What was said begins here.</source>
        <translation>Deyilən burada başlayır.</translation>
    </message>
    <message>
        <source>What was said ends here.</source>
        <translation>Deyilən burada bitir.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A desktop archive of what leaders said.</source>
        <translation>Liderlərin dediklərinin masaüstü arxivi.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Xanalar</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. Icons: Lucide (ISC). Window: Qt for Python (LGPL). Index: Whoosh (BSD). Sectors after IPTC Media Topics (CC BY 4.0). Country names in Russian and Azerbaijani: Unicode CLDR (Unicode License).</source>
        <translation>Apache License 2.0 lisenziyası. İkonlar: Lucide (ISC). Pəncərə: Qt for Python (LGPL). İndeks: Whoosh (BSD). Sahələr: IPTC Media Topics əsasında (CC BY 4.0). Ölkələrin rus və Azərbaycan dillərində adları: Unicode CLDR (Unicode License).</translation>
    </message>
    <message>
        <source>Nothing you keep leaves this computer.</source>
        <translation>Saxladıqlarınız bu kompüterdən kənara çıxmır.</translation>
    </message>
    <message>
        <source>Words side by side must all be there. &lt;b&gt;OR&lt;/b&gt; lets either be. A minus shuts out.</source>
        <translation>Yanaşı sözlərin hamısı tapılmalıdır. &lt;b&gt;OR&lt;/b&gt;: hər hansı biri kifayətdir. Minus istisna edir.</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>hər iki söz</translation>
    </message>
    <message>
        <source>either</source>
        <translation>ikisindən biri</translation>
    </message>
    <message>
        <source>the phrase</source>
        <translation>dəqiq ifadə</translation>
    </message>
    <message>
        <source>within five words</source>
        <translation>beş söz daxilində</translation>
    </message>
    <message>
        <source>without the word</source>
        <translation>bu söz olmadan</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>belə başlayan sözlər</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Back to the search</source>
        <translation>Axtarışa qayıt</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Bəlkə, bunu axtarırdınız:</translation>
    </message>
    <message>
        <source>The index is being rebuilt; this came from the database.</source>
        <translation>İndeks yenidən qurulur; bu, verilənlər bazasından tapıldı.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Statements by month</source>
        <translation>Aylar üzrə açıqlamalar</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>a person</source>
        <translation>insan</translation>
    </message>
    <message>
        <source>created</source>
        <translation>yaradılıb</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>silinib</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>açıqlama</translation>
    </message>
</context>
<context>
    <name>ImportColumn</name>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Müəllif</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Lazım deyil</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Nəşr</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Dərc olunub</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Lazımdır</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nədir</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Nothing imported</source>
        <translation>Heç nə idxal edilmədi</translation>
    </message>
    <message>
        <source>cancelled; what was read is kept</source>
        <translation>ləğv edildi; oxunanlar saxlanıldı</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>All documents</source>
        <translation>Bütün sənədlər</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Oxunmur</translation>
    </message>
    <message>
        <source>Field to set</source>
        <translation>Təyin olunacaq xana</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal et</translation>
    </message>
    <message>
        <source>Import nothing (Esc)</source>
        <translation>Heç nəyi idxal etmə (Esc)</translation>
    </message>
    <message>
        <source>Import what is ticked (Enter)</source>
        <translation>İşarələnənləri idxal et (Enter)</translation>
    </message>
    <message>
        <source>Import without looking</source>
        <translation>Baxmadan idxal et</translation>
    </message>
    <message>
        <source>It is still being listed what there is.</source>
        <translation>Siyahı hələ tərtib olunur.</translation>
    </message>
    <message>
        <source>Known or left out</source>
        <translation>Məlum və buraxılanlar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yenilər</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Yeni versiyalar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Oxunur</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Oxundu: {done} / {total}</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Göstərilən sətirlər</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Təyin et</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Yoxlanmalı</translation>
    </message>
    <message>
        <source>Value for the selected rows</source>
        <translation>Seçilmiş sətirlər üçün qiymət</translation>
    </message>
    <message>
        <source>What is not read yet comes in as it is (Enter)</source>
        <translation>Hələ oxunmayanlar olduğu kimi idxal edilir (Enter)</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it as 2024-03-07.</source>
        <translation>“{text}” gün deyil. Belə yazın: 2024-03-07.</translation>
    </message>
    <message>
        <source>“{text}” is no language. Write it as en or pt-BR.</source>
        <translation>“{text}” dil deyil. Belə yazın: en və ya pt-BR.</translation>
    </message>
</context>
<context>
    <name>ImportState</name>
    <message>
        <source>Cannot be read</source>
        <translation>Oxunmur</translation>
    </message>
    <message>
        <source>Known, skipped</source>
        <translation>Artıq məlumdur</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Buraxıldı</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Yeni versiya</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>What would come in</source>
        <translation>Nə idxal ediləcək</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Məqalələr ({patterns});;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Import %s</source>
        <translation>İdxal: %s</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Qovluq idxalı</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Fayl idxalı</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation>Mübadilə buferində nə mətn, nə də fayl var.</translation>
    </message>
    <message>
        <source>What was dropped holds no text and no files.</source>
        <translation>Atılanda nə mətn, nə də fayl var.</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>yapışdırılmış mətn</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Cancel %s</source>
        <translation>Ləğv et: %s</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ləğv edildi</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Ləğv edilir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Close %s</source>
        <translation>Bağla: %s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
    <message>
        <source>Everything is as it was</source>
        <translation>Hər şey olduğu kimidir</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Alınmadı</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress of %s</source>
        <translation>Gedişat: %s</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Results of %s</source>
        <translation>Nəticələr: %s</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Başlayır</translation>
    </message>
    <message>
        <source>This article is in the archive %s, which is not open.</source>
        <translation>Bu məqalə açıq olmayan %s arxivindədir.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Nə etməli</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>All jobs</source>
        <translation>Bütün işlər</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Siyahını bağla</translation>
    </message>
    <message>
        <source>Imports and exports are shown here.</source>
        <translation>İdxal və ixrac burada görünür.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>İşlər</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>İş yoxdur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Gedişat</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Bütün işləri göstər</translation>
    </message>
    <message>
        <source>Show the newest job only</source>
        <translation>Yalnız sonuncu işi göstər</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Direct speech</source>
        <translation>Vasitəsiz nitq</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>Vasitəli nitq</translation>
    </message>
    <message>
        <source>Mixed speech</source>
        <translation>Qarışıq nitq</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>vasitəsiz</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>vasitəli</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>qarışıq</translation>
    </message>
</context>
<context>
    <name>LatelyPanel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln yeni</numerusform>
            <numerusform>%Ln yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since you last looked</source>
        <translation>
            <numerusform>son baxışdan sonra %Ln yeni</numerusform>
            <numerusform>son baxışdan sonra %Ln yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) to review</source>
        <translation>
            <numerusform>%Ln açıqlama yoxlama gözləyir</numerusform>
            <numerusform>%Ln açıqlama yoxlama gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in lately</source>
        <translation>Son daxil olanlar</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diaqramlar</translation>
    </message>
    <message>
        <source>Ctrl+S in the results keeps a search here.</source>
        <translation>Nəticələrdə Ctrl+S axtarışı burada saxlayır.</translation>
    </message>
    <message>
        <source>Drop articles on this window, or</source>
        <translation>Məqalələri bu pəncərəyə atın və ya</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Hər şey yoxlanılıb</translation>
    </message>
    <message>
        <source>From an address…</source>
        <translation>Ünvandan…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Fayl idxalı…</translation>
    </message>
    <message>
        <source>Newest statements</source>
        <translation>Ən yeni açıqlamalar</translation>
    </message>
    <message>
        <source>No article has a statement yet.</source>
        <translation>Hələ heç bir məqalədə açıqlama yoxdur.</translation>
    </message>
    <message>
        <source>Nothing has come in yet</source>
        <translation>Hələ heç nə daxil olmayıb</translation>
    </message>
    <message>
        <source>Paste a text…</source>
        <translation>Mətni yapışdır…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Yoxlama</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saxlanılmış axtarışlar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>The least sure first</source>
        <translation>Əvvəlcə ən az etibarlılar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dünən</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>yenidən oxunub</translation>
    </message>
    <message numerus="yes">
        <source>{outlets} and %Ln more</source>
        <translation>
            <numerusform>{outlets} və daha %Ln</numerusform>
            <numerusform>{outlets} və daha %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend: what was said, cue, who</source>
        <translation>İşarələr: nə deyilib, təqdim sözü, kim</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>təqdim sözü</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>nə deyilib</translation>
    </message>
    <message>
        <source>who</source>
        <translation>kim</translation>
    </message>
</context>
<context>
    <name>MatrixChart</name>
    <message numerus="yes">
        <source>%Ln article(s) read</source>
        <translation>
            <numerusform>%Ln məqalə oxunub</numerusform>
            <numerusform>%Ln məqalə oxunub</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles read</source>
        <translation>Oxunan məqalələr</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Hələ sayılası bir şey yoxdur.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redaktə</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fayl</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Keçid</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Axtarış</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüş</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görkəm</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Sərhədlər</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Toplu</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Xarakter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nitq növü</translation>
    </message>
    <message>
        <source>People and rules</source>
        <translation>Şəxslər və qaydalar</translation>
    </message>
    <message>
        <source>S&amp;tatement</source>
        <translation>Açı&amp;qlama</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketlər</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A PDF cannot be made here: {0}.</source>
        <translation>Burada PDF yaratmaq mümkün deyil: {0}.</translation>
    </message>
    <message>
        <source>A Popolo file is an object with persons, organizations, posts and memberships.</source>
        <translation>Popolo faylı persons, organizations, posts və memberships olan obyektdir.</translation>
    </message>
    <message>
        <source>A bracket is not closed yet.</source>
        <translation>Mötərizə hələ bağlanmayıb.</translation>
    </message>
    <message>
        <source>A closing bracket has no opening one.</source>
        <translation>Bağlanan mötərizənin açılanı yoxdur.</translation>
    </message>
    <message>
        <source>A collection cannot be moved into itself.</source>
        <translation>Toplunu özünün içinə köçürmək olmaz.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Topluya ad lazımdır.</translation>
    </message>
    <message>
        <source>A file of the statement model is missing: {0} ({1}).</source>
        <translation>Açıqlama modelinin faylı yoxdur: {0} ({1}).</translation>
    </message>
    <message>
        <source>A folder has that name: choose another.</source>
        <translation>Bu adda qovluq var: başqa ad seçin.</translation>
    </message>
    <message>
        <source>A new statement needs some words.</source>
        <translation>Yeni açıqlamaya söz lazımdır.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Şəxsə ad lazımdır.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed yet.</source>
        <translation>Dırnaq hələ bağlanmayıb.</translation>
    </message>
    <message>
        <source>A rule for {0} needs “{1}”.</source>
        <translation>{0} üçün qaydaya “{1}” lazımdır.</translation>
    </message>
    <message>
        <source>A spreadsheet holds {0} statements at most.</source>
        <translation>Cədvələ ən çoxu {0} açıqlama sığır.</translation>
    </message>
    <message>
        <source>A statement lies outside the text of version {0}.</source>
        <translation>Açıqlama {0} nömrəli versiyanın mətnindən kənardadır.</translation>
    </message>
    <message>
        <source>A statement needs some words.</source>
        <translation>Açıqlamaya söz lazımdır.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Etiketə ad lazımdır.</translation>
    </message>
    <message>
        <source>An office needs a name.</source>
        <translation>Vəzifəyə ad lazımdır.</translation>
    </message>
    <message>
        <source>Another program is writing the search index in {0}.</source>
        <translation>{0} qovluğundakı axtarış indeksini başqa proqram yazır.</translation>
    </message>
    <message>
        <source>Article {0} has no version {1}.</source>
        <translation>{0} nömrəli məqalənin {1} nömrəli versiyası yoxdur.</translation>
    </message>
    <message>
        <source>Ask for the right to enter the folder.</source>
        <translation>Qovluğa giriş icazəsi istəyin.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply; the innermost are passed over.</source>
        <translation>Mötərizələr çox dərindir; ən içdəkilər nəzərə alınmır.</translation>
    </message>
    <message>
        <source>By: {0}.</source>
        <translation>Bunlar üzrə: {0}.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it somewhere else.</source>
        <translation>Hüquqlarını dəyişin və ya başqa yerə köçürün.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Yerində olduğunu və oxuya bildiyinizi yoxlayın.</translation>
    </message>
    <message>
        <source>Check the address and the connection, or save the page from your browser and import it.</source>
        <translation>Ünvanı və bağlantını yoxlayın və ya səhifəni brauzerdən saxlayıb idxal edin.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Ünvanı yoxlayın.</translation>
    </message>
    <message>
        <source>Check the disk and its free space; nothing that was kept before is lost.</source>
        <translation>Diski və boş yeri yoxlayın; əvvəl saxlanılanlar itməyib.</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and the folder&apos;s rights; nothing was imported.</source>
        <translation>Diskdəki boş yeri və qovluğun hüquqlarını yoxlayın; heç nə idxal edilmədi.</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and the folder&apos;s rights; the archive is unharmed.</source>
        <translation>Diskdəki boş yeri və qovluğun icazələrini yoxlayın; arxiv salamatdır.</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and the folder&apos;s rights; the backup is unharmed.</source>
        <translation>Diskdəki boş yeri və qovluğun hüquqlarını yoxlayın; surət sağlamdır.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights.</source>
        <translation>Qovluğun icazələrini yoxlayın.</translation>
    </message>
    <message>
        <source>Choose a Popolo JSON or a CSV file.</source>
        <translation>Popolo JSON və ya CSV faylı seçin.</translation>
    </message>
    <message>
        <source>Choose a file that can be opened.</source>
        <translation>Açıla bilən fayl seçin.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Yaza biləcəyiniz qovluq seçin.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new name.</source>
        <translation>Boş qovluq və ya yeni ad seçin.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Başqa qovluq və ya ad seçin.</translation>
    </message>
    <message>
        <source>Choose another folder, or create an archive.</source>
        <translation>Başqa qovluq seçin və ya arxiv yaradın.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Başqasını seçin.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Bunlardan birini seçin: {0}.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Əvvəlcə onu orada bağlayın.</translation>
    </message>
    <message>
        <source>Close it, or wait until it is done.</source>
        <translation>Onu bağlayın və ya bitirməsini gözləyin.</translation>
    </message>
    <message>
        <source>Copy what is in it to a file first.</source>
        <translation>Əvvəlcə içindəkini fayla köçürün.</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>İki gündən birini düzəldin.</translation>
    </message>
    <message>
        <source>Correct or remove that line.</source>
        <translation>Həmin sətri düzəldin və ya silin.</translation>
    </message>
    <message>
        <source>Correct that line.</source>
        <translation>Həmin sətri düzəldin.</translation>
    </message>
    <message>
        <source>Export as CSV or JSONL.</source>
        <translation>CSV və ya JSONL kimi ixrac edin.</translation>
    </message>
    <message>
        <source>Export it again as Popolo.</source>
        <translation>Onu yenidən Popolo kimi ixrac edin.</translation>
    </message>
    <message>
        <source>Export it again from the program it came from.</source>
        <translation>Onu yaradıldığı proqramdan yenidən ixrac edin.</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions; search goes on without it.</source>
        <translation>Yer açın və ya qovluğun icazələrini yoxlayın; axtarış onsuz da davam edir.</translation>
    </message>
    <message>
        <source>Give it its own suffix, or convert it to text.</source>
        <translation>Ona öz şəkilçisini verin və ya mətnə çevirin.</translation>
    </message>
    <message>
        <source>Give the number of the one you mean.</source>
        <translation>Nəzərdə tutduğunuzun nömrəsini göstərin.</translation>
    </message>
    <message>
        <source>If it is UTF-16 text, save it again as UTF-8.</source>
        <translation>UTF-16 mətnidirsə, UTF-8 kimi saxlayın.</translation>
    </message>
    <message>
        <source>If you trust it, save its text as TXT and import that.</source>
        <translation>Ona güvənirsinizsə, mətnini TXT kimi saxlayıb idxal edin.</translation>
    </message>
    <message>
        <source>Import it again, so that you see what it holds now.</source>
        <translation>İndi nə olduğunu görmək üçün yenidən idxal edin.</translation>
    </message>
    <message>
        <source>Import the pages they lead to.</source>
        <translation>Onların apardığı səhifələri idxal edin.</translation>
    </message>
    <message>
        <source>Install Rostra again, or put the files of one release into that folder.</source>
        <translation>Rostra-nı yenidən quraşdırın və ya bu qovluğa bir buraxılışın fayllarını qoyun.</translation>
    </message>
    <message>
        <source>Install Rostra again.</source>
        <translation>Rostra-nı yenidən quraşdırın.</translation>
    </message>
    <message>
        <source>Install Rostra again; its onnxruntime and its model belong together.</source>
        <translation>Rostra-nı yenidən quraşdırın: onnxruntime və model bir buraxılışdan olmalıdır.</translation>
    </message>
    <message>
        <source>Install Rostra again; the archive itself is not touched.</source>
        <translation>Rostra-nı yenidən quraşdırın; arxivin özünə toxunulmayıb.</translation>
    </message>
    <message>
        <source>Install Rostra again; your archives are not touched by that.</source>
        <translation>Rostra-nı yenidən quraşdırın; bu, arxivlərinizə toxunmur.</translation>
    </message>
    <message>
        <source>Install the newer Rostra to open it; nothing was changed.</source>
        <translation>Açmaq üçün yeni Rostra quraşdırın; heç nə dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>It can: {0}.</source>
        <translation>Verə bilər: {0}.</translation>
    </message>
    <message>
        <source>It has the address of “{0}”.</source>
        <translation>Ünvanı “{0}” ilə eynidir.</translation>
    </message>
    <message>
        <source>It is a link out of the folder.</source>
        <translation>Bu, qovluqdan kənara aparan keçiddir.</translation>
    </message>
    <message>
        <source>It is an archive of Rostra.</source>
        <translation>Bu, Rostra arxividir.</translation>
    </message>
    <message>
        <source>It is in the archive already, as “{0}”.</source>
        <translation>Artıq arxivdədir: “{0}”.</translation>
    </message>
    <message>
        <source>It is no format that Rostra reads.</source>
        <translation>Rostra bu formatı oxumur.</translation>
    </message>
    <message>
        <source>It is not given to programs: open it in your browser and save the page.</source>
        <translation>Proqramlara verilmir: səhifəni brauzerdə açıb saxlayın.</translation>
    </message>
    <message>
        <source>It is open in {0}.</source>
        <translation>O, burada açıqdır: {0}.</translation>
    </message>
    <message>
        <source>It is the same file as “{0}”.</source>
        <translation>“{0}” ilə eyni fayldır.</translation>
    </message>
    <message>
        <source>It may be a binary file, or UTF-16 without its mark: save it as UTF-8.</source>
        <translation>Bəlkə ikilik fayldır və ya nişansız UTF-16-dır: onu UTF-8 kimi saxlayın.</translation>
    </message>
    <message>
        <source>It must begin with http:// or https://.</source>
        <translation>http:// və ya https:// ilə başlamalıdır.</translation>
    </message>
    <message>
        <source>It needs a login: open it in your browser and save the page.</source>
        <translation>Giriş tələb olunur: səhifəni brauzerdə açıb saxlayın.</translation>
    </message>
    <message>
        <source>It was taken away; an archive of the web may still have it.</source>
        <translation>Səhifə götürülüb; bəlkə internet arxivində qalıb.</translation>
    </message>
    <message>
        <source>Its address is that of “{0}”, with another text.</source>
        <translation>Ünvanı “{0}” ilə eynidir, mətni başqadır.</translation>
    </message>
    <message>
        <source>Its text is in the archive already, as “{0}”.</source>
        <translation>Mətni artıq arxivdədir: “{0}”.</translation>
    </message>
    <message>
        <source>Its text is that of “{0}”.</source>
        <translation>Mətni “{0}” ilə eynidir.</translation>
    </message>
    <message>
        <source>Leave it out; save the page from your browser if it needs one.</source>
        <translation>Onu çıxarın; lazımdırsa, səhifəni brauzerdən saxlayın.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is no valid JSON: {2}.</source>
        <translation>{1} faylının {0}-ci sətri: JSON xətası: {2}.</translation>
    </message>
    <message>
        <source>Make room and try again: everything before it is safe.</source>
        <translation>Yer açıb təkrar edin: əvvəlkilər salamatdır.</translation>
    </message>
    <message>
        <source>Merge the two, if they are one.</source>
        <translation>Eyni şəxsdirsə, onları birləşdirin.</translation>
    </message>
    <message>
        <source>Move it to the trash instead.</source>
        <translation>Əvəzində onu səbətə atın.</translation>
    </message>
    <message>
        <source>Name one of them &apos;text&apos;, or choose the columns when importing.</source>
        <translation>Onlardan birini &apos;text&apos; adlandırın və ya idxalda sütunları seçin.</translation>
    </message>
    <message>
        <source>No archive can be made in {0} ({1}).</source>
        <translation>{0} qovluğunda arxiv yaratmaq olmur ({1}).</translation>
    </message>
    <message>
        <source>No article text was found in the page {0}.</source>
        <translation>{0} səhifəsində məqalə mətni tapılmadı.</translation>
    </message>
    <message>
        <source>No column of {0} is named as one that holds articles (it has: {1}).</source>
        <translation>{0} sütunlarının heç biri məqalə sütunu kimi adlanmayıb (var: {1}).</translation>
    </message>
    <message>
        <source>No rule can decide “{0}”.</source>
        <translation>Heç bir qayda “{0}” haqqında qərar verə bilməz.</translation>
    </message>
    <message>
        <source>One of those people is not in the archive any more.</source>
        <translation>Bu şəxslərdən biri artıq arxivdə yoxdur.</translation>
    </message>
    <message>
        <source>Only statements of one article can be merged.</source>
        <translation>Yalnız bir məqalənin açıqlamalarını birləşdirmək olar.</translation>
    </message>
    <message>
        <source>Only the first {0} characters are searched for.</source>
        <translation>Yalnız ilk {0} simvol axtarılır.</translation>
    </message>
    <message>
        <source>Open it in an editor and save it as UTF-8.</source>
        <translation>Onu redaktorda açıb UTF-8 kimi saxlayın.</translation>
    </message>
    <message>
        <source>Open it in the program it came from and save it again.</source>
        <translation>Onu yaradıldığı proqramda açıb yenidən saxlayın.</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>Onu açın.</translation>
    </message>
    <message>
        <source>Open it once where it can be written.</source>
        <translation>Onu bir dəfə yazıla bilən yerdə açın.</translation>
    </message>
    <message>
        <source>Open the page, let it load fully, and save it again; or paste its text.</source>
        <translation>Səhifəni açın, tam yüklənsin, yenidən saxlayın; ya da mətnini yapışdırın.</translation>
    </message>
    <message>
        <source>Please report it with the file; the log has the details.</source>
        <translation>Faylla birlikdə bunu bildirin; təfərrüat jurnaldadır.</translation>
    </message>
    <message>
        <source>Qt or a system library that it needs is missing; see docs/building.md. All other formats work without it.</source>
        <translation>Qt və ya ona lazım olan sistem kitabxanası yoxdur; docs/building.md faylına baxın. Bütün digər formatlar onsuz da işləyir.</translation>
    </message>
    <message>
        <source>Rebuild the index (rostra rebuild-index); the archive itself is not touched.</source>
        <translation>İndeksi yenidən qurun (rostra rebuild-index); arxivin özünə toxunulmayıb.</translation>
    </message>
    <message>
        <source>Rebuilding the index</source>
        <translation>İndeks yenidən qurulur</translation>
    </message>
    <message>
        <source>Restore it from a backup of the archive&apos;s originals folder.</source>
        <translation>Onu arxivin originals qovluğunun nüsxəsindən bərpa edin.</translation>
    </message>
    <message>
        <source>Restore the newest copy in its backups folder.</source>
        <translation>Onun backups qovluğundakı ən yeni nüsxəni bərpa edin.</translation>
    </message>
    <message>
        <source>Rostra does not follow it; give that address itself if it is the one you want.</source>
        <translation>Rostra ora getmir; məhz bu ünvan lazımdırsa, onun özünü göstərin.</translation>
    </message>
    <message>
        <source>Rostra&apos;s own table {0} is missing.</source>
        <translation>Rostra-nın öz cədvəli yoxdur: {0}.</translation>
    </message>
    <message>
        <source>Rostra&apos;s sample articles are missing.</source>
        <translation>Rostra-nın nümunə məqalələri yoxdur.</translation>
    </message>
    <message>
        <source>Row {0} of {1} names a record of {2} that is gone.</source>
        <translation>{1} cədvəlinin {0} sətri {2} cədvəlində olmayan yazıya istinad edir.</translation>
    </message>
    <message>
        <source>Run `rostra check`.</source>
        <translation>`rostra check` işə salın.</translation>
    </message>
    <message>
        <source>Run it through text recognition (OCR) first, for instance with OCRmyPDF.</source>
        <translation>Əvvəlcə mətni tanıdın (OCR), məsələn OCRmyPDF ilə.</translation>
    </message>
    <message>
        <source>SQLite {0} is too old; 3.35 is needed.</source>
        <translation>SQLite {0} çox köhnədir; 3.35 lazımdır.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>Onu yenidən UTF-8 kimi saxlayın.</translation>
    </message>
    <message>
        <source>Save it as ODT or DOCX.</source>
        <translation>Onu ODT və ya DOCX kimi saxlayın.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Onu UTF-8 kimi saxlayın.</translation>
    </message>
    <message>
        <source>Save it as plain UTF-8 text.</source>
        <translation>Onu adi UTF-8 mətni kimi saxlayın.</translation>
    </message>
    <message>
        <source>Save it as text, HTML, PDF or DOCX.</source>
        <translation>Onu mətn, HTML, PDF və ya DOCX kimi saxlayın.</translation>
    </message>
    <message>
        <source>Save it from your browser and import the file.</source>
        <translation>Onu brauzerdən saxlayıb faylı idxal edin.</translation>
    </message>
    <message>
        <source>Save it without one and import it again.</source>
        <translation>Parolsuz saxlayıb yenidən idxal edin.</translation>
    </message>
    <message>
        <source>Save the page again as HTML only, or save its text.</source>
        <translation>Səhifəni yenidən yalnız HTML kimi və ya mətnini saxlayın.</translation>
    </message>
    <message>
        <source>Save the page again as HTML only.</source>
        <translation>Səhifəni yenidən yalnız HTML kimi saxlayın.</translation>
    </message>
    <message>
        <source>Save the page again as HTML.</source>
        <translation>Səhifəni yenidən HTML kimi saxlayın.</translation>
    </message>
    <message>
        <source>Select one.</source>
        <translation>Birini seçin.</translation>
    </message>
    <message>
        <source>Select them in the article first.</source>
        <translation>Əvvəlcə onları məqalədə seçin.</translation>
    </message>
    <message>
        <source>Select two or more of one article.</source>
        <translation>Bir məqalədən iki və ya daha çoxunu seçin.</translation>
    </message>
    <message>
        <source>Several go by the name “{0}”: {1}.</source>
        <translation>“{0}” adını bir neçə nəfər daşıyır: {1}.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>Onu bölün və hissələri idxal edin.</translation>
    </message>
    <message>
        <source>Split it into articles.</source>
        <translation>Onu məqalələrə bölün.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Onu daha kiçik fayllara bölün.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Onu bölün.</translation>
    </message>
    <message>
        <source>Statements cannot be grouped by “{0}”.</source>
        <translation>Açıqlamalar “{0}” üzrə qruplaşdırıla bilməz.</translation>
    </message>
    <message>
        <source>Take that mark off first, if they are the same after all.</source>
        <translation>Əgər eyni şəxsdirsə, əvvəlcə bu qeydi götürün.</translation>
    </message>
    <message>
        <source>Temporary files are kept there: make room, and export again.</source>
        <translation>Müvəqqəti fayllar orada saxlanılır: yer açın və yenidən ixrac edin.</translation>
    </message>
    <message>
        <source>That disk can only be read: choose another folder.</source>
        <translation>Bu disk yalnız oxunur: başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>Ünvanda istifadəçi adı və ya parol var.</translation>
    </message>
    <message>
        <source>The archive holds no article version {0}.</source>
        <translation>Arxivdə {0} nömrəli məqalə versiyası yoxdur.</translation>
    </message>
    <message>
        <source>The archive holds no article {0}.</source>
        <translation>Arxivdə {0} nömrəli məqalə yoxdur.</translation>
    </message>
    <message>
        <source>The archive holds no person {0}.</source>
        <translation>Arxivdə {0} nömrəli şəxs yoxdur.</translation>
    </message>
    <message>
        <source>The archive holds no statement {0}.</source>
        <translation>Arxivdə {0} nömrəli açıqlama yoxdur.</translation>
    </message>
    <message>
        <source>The archive {0} is of an older Rostra and must be brought up to date.</source>
        <translation>{0} arxivi köhnə Rostra ilə yaradılıb və yenilənməlidir.</translation>
    </message>
    <message>
        <source>The archive {0} is open for reading only.</source>
        <translation>{0} arxivi yalnız oxumaq üçün açılıb.</translation>
    </message>
    <message>
        <source>The archive {0} was written by a newer Rostra (schema {1}, this one knows {2}).</source>
        <translation>{0} arxivini daha yeni Rostra yazıb (sxem {1}, bu isə {2} tanıyır).</translation>
    </message>
    <message>
        <source>The backup {0} could not be written ({1}).</source>
        <translation>{0} ehtiyat nüsxəsi yazıla bilmədi ({1}).</translation>
    </message>
    <message>
        <source>The computer may be short of memory: close other programs, or export less at a time.</source>
        <translation>Kompüterin yaddaşı çatmaya bilər: başqa proqramları bağlayın və ya bir dəfəyə daha az ixrac edin.</translation>
    </message>
    <message>
        <source>The copy {0} is damaged.</source>
        <translation>{0} surəti zədələnib.</translation>
    </message>
    <message>
        <source>The database is damaged: {0}</source>
        <translation>Verilənlər bazası zədələnib: {0}</translation>
    </message>
    <message>
        <source>The disk is full: make room, or choose another folder.</source>
        <translation>Disk doludur: yer açın və ya başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>The disk that holds {0} is full; the last change was not kept.</source>
        <translation>{0} yerləşən disk doludur; son dəyişiklik saxlanılmadı.</translation>
    </message>
    <message>
        <source>The first line names the columns: {0}.</source>
        <translation>Birinci sətir sütunları adlandırır: {0}.</translation>
    </message>
    <message>
        <source>The folder is not there: make it, or choose another.</source>
        <translation>Qovluq yoxdur: onu yaradın və ya başqasını seçin.</translation>
    </message>
    <message>
        <source>The folder “{0}” cannot be read: {1}.</source>
        <translation>“{0}” qovluğu oxunmur: {1}.</translation>
    </message>
    <message>
        <source>The labels in {0} are not whole: {1}.</source>
        <translation>{0} faylındakı yazılar tam deyil: {1}.</translation>
    </message>
    <message>
        <source>The list by which names are found does not agree with the people.</source>
        <translation>Adların axtarış siyahısı şəxslərlə uyğun gəlmir.</translation>
    </message>
    <message>
        <source>The list by which {0} are found does not agree with the statements.</source>
        <translation>Axtarış siyahısı ({0}) açıqlamalarla uyğun gəlmir.</translation>
    </message>
    <message>
        <source>The marked {0} lies outside the text.</source>
        <translation>İşarələnmiş “{0}” mətndən kənardadır.</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary cannot be read: {0} ({1}).</source>
        <translation>Modelin lüğəti oxunmur: {0} ({1}).</translation>
    </message>
    <message>
        <source>The name is too long: choose a shorter one.</source>
        <translation>Ad çox uzundur: daha qısasını seçin.</translation>
    </message>
    <message>
        <source>The original could not be kept in {0} ({1}).</source>
        <translation>Əsli {0} qovluğunda saxlanıla bilmədi ({1}).</translation>
    </message>
    <message>
        <source>The original file {0} cannot be read ({1}).</source>
        <translation>{0} ilkin faylı oxunmur ({1}).</translation>
    </message>
    <message>
        <source>The original file {0} is not what it was when it was imported.</source>
        <translation>{0} ilkin faylı idxal zamanı olduğu kimi deyil.</translation>
    </message>
    <message>
        <source>The process that wrote {0} ended by itself.</source>
        <translation>{0} yazan proses özü dayandı.</translation>
    </message>
    <message>
        <source>The sample archive was not made. {0}</source>
        <translation>Nümunə arxivi yaradılmadı. {0}</translation>
    </message>
    <message>
        <source>The search index in {0} cannot be written: {1}.</source>
        <translation>{0} qovluğundakı axtarış indeksi yazıla bilmir: {1}.</translation>
    </message>
    <message>
        <source>The search index is damaged: {0} is not what was written.</source>
        <translation>Axtarış indeksi zədələnib: {0} yazıldığı kimi deyil.</translation>
    </message>
    <message>
        <source>The search index is damaged: {0}: {1}.</source>
        <translation>Axtarış indeksi zədələnib: {0}: {1}.</translation>
    </message>
    <message>
        <source>The search index is of another version: {0}.</source>
        <translation>Axtarış indeksi başqa versiyadandır: {0}.</translation>
    </message>
    <message>
        <source>The server asks for patience: try again later.</source>
        <translation>Server gözləməyi xahiş edir: sonra yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {0}: {1}.</source>
        <translation>Parametrlər {0} faylına yazıla bilmir: {1}.</translation>
    </message>
    <message>
        <source>The statement model does not run: {0} ({1}).</source>
        <translation>Açıqlama modeli işə düşmür: {0} ({1}).</translation>
    </message>
    <message>
        <source>The statement model is damaged: {0} is not the file of version {1} (its SHA-256 differs).</source>
        <translation>Açıqlama modeli zədələnib: {0} {1} versiyasının faylı deyil (SHA-256 fərqlidir).</translation>
    </message>
    <message>
        <source>The statement model is missing: {0} ({1}).</source>
        <translation>Açıqlama modeli yoxdur: {0} ({1}).</translation>
    </message>
    <message>
        <source>The statement model&apos;s calibration cannot be read: {0} ({1}).</source>
        <translation>Açıqlama modelinin kalibrləməsi oxunmur: {0} ({1}).</translation>
    </message>
    <message>
        <source>The statement model&apos;s manifest is damaged: {0} ({1}).</source>
        <translation>Açıqlama modelinin siyahısı zədələnib: {0} ({1}).</translation>
    </message>
    <message>
        <source>The statement model&apos;s manifest names too few files: {0}.</source>
        <translation>Açıqlama modelinin siyahısında fayllar azdır: {0}.</translation>
    </message>
    <message>
        <source>The table of countries {0} cannot be read.</source>
        <translation>Ölkələr cədvəli {0} oxunmur.</translation>
    </message>
    <message>
        <source>The table of currencies {0} cannot be read ({1}).</source>
        <translation>Valyutalar cədvəli {0} oxunmur ({1}).</translation>
    </message>
    <message>
        <source>The table of sectors cannot be read: {0} ({1}).</source>
        <translation>Sahələr cədvəli oxunmur: {0} ({1}).</translation>
    </message>
    <message>
        <source>The tables of currencies and countries in {0} cannot be read.</source>
        <translation>{0} qovluğundakı valyuta və ölkə cədvəlləri oxunmur.</translation>
    </message>
    <message>
        <source>The tables of sectors in {0} cannot be read.</source>
        <translation>{0} içindəki sahə cədvəlləri oxunmur.</translation>
    </message>
    <message>
        <source>The tag to merge into is gone.</source>
        <translation>Birləşdiriləcək etiket artıq yoxdur.</translation>
    </message>
    <message>
        <source>The text is not what it was when it was imported.</source>
        <translation>Mətn idxal zamanı olduğu kimi deyil.</translation>
    </message>
    <message>
        <source>The text of “{0}” changed: {1}.</source>
        <translation>“{0}” mətni dəyişdi: {1}.</translation>
    </message>
    <message>
        <source>The weights of sectors cannot be read: {0} ({1}).</source>
        <translation>Sahələrin çəkiləri oxunmur: {0} ({1}).</translation>
    </message>
    <message>
        <source>The words kept are not those that stand in the article.</source>
        <translation>Saxlanılan sözlər məqalədəkilər deyil.</translation>
    </message>
    <message>
        <source>The words of one statement at a time can be changed.</source>
        <translation>Sözlər hər dəfə yalnız bir açıqlamada dəyişdirilə bilər.</translation>
    </message>
    <message>
        <source>The {0} entries of {1} hold titles and no text.</source>
        <translation>{1} yazılarında ({0}) başlıq var, mətn yoxdur.</translation>
    </message>
    <message>
        <source>The {0} holds a NUL character, which cannot be kept.</source>
        <translation>“{0}” içində saxlanması mümkün olmayan NUL işarəsi var.</translation>
    </message>
    <message>
        <source>The {0} holds half a character, which cannot be kept.</source>
        <translation>“{0}” içində saxlanması mümkün olmayan yarım işarə var.</translation>
    </message>
    <message>
        <source>The {0} lies outside the article&apos;s text.</source>
        <translation>Yer ({0}) məqalənin mətnindən kənardadır.</translation>
    </message>
    <message>
        <source>There are no labels in the language {0}.</source>
        <translation>{0} dilində yazılar yoxdur.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Bunlar var: {0}.</translation>
    </message>
    <message>
        <source>There are: {0}; your own stands under one of them, as in transport/rail fees.</source>
        <translation>Bunlar var: {0}; özünüzünkü onlardan birinin altında durur, məsələn transport/rail fees.</translation>
    </message>
    <message>
        <source>There is no collection “{0}”.</source>
        <translation>“{0}” toplusu yoxdur.</translation>
    </message>
    <message>
        <source>There is no export format {0}.</source>
        <translation>{0} adlı ixrac formatı yoxdur.</translation>
    </message>
    <message>
        <source>There is no field “{0}:”; it is searched for as a word.</source>
        <translation>“{0}:” xanası yoxdur; söz kimi axtarılır.</translation>
    </message>
    <message>
        <source>There is no field “{0}” to correct.</source>
        <translation>Düzəldilə bilən “{0}” sahəsi yoxdur.</translation>
    </message>
    <message>
        <source>There is no rule {0}.</source>
        <translation>{0} nömrəli qayda yoxdur.</translation>
    </message>
    <message>
        <source>There is no sector “{0}”.</source>
        <translation>“{0}” adlı sahə yoxdur.</translation>
    </message>
    <message>
        <source>There is no statement {0} with a known speaker.</source>
        <translation>Danışanı məlum olan {0} nömrəli açıqlama yoxdur.</translation>
    </message>
    <message>
        <source>There is no statement {0} with a sector.</source>
        <translation>Sahəsi olan {0} nömrəli açıqlama yoxdur.</translation>
    </message>
    <message>
        <source>There is nothing to import in it.</source>
        <translation>İçində idxal ediləsi bir şey yoxdur.</translation>
    </message>
    <message>
        <source>They hold until Rostra is closed.</source>
        <translation>Onlar Rostra bağlanana qədər qüvvədədir.</translation>
    </message>
    <message>
        <source>Those characters lie outside statement {0}&apos;s text.</source>
        <translation>Bu işarələr {0} nömrəli açıqlamanın mətnindən kənardadır.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Bir azdan təkrar edin.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>Ən azı bir hərf yazın.</translation>
    </message>
    <message>
        <source>Use another one.</source>
        <translation>Başqasını götürün.</translation>
    </message>
    <message>
        <source>What was to be changed is not in the archive any more.</source>
        <translation>Dəyişdirilməli olan artıq arxivdə yoxdur.</translation>
    </message>
    <message>
        <source>Write 2024, 2024-03 or 2024-03-07, or nothing.</source>
        <translation>2024, 2024-03 və ya 2024-03-07 yazın, yaxud boş qoyun.</translation>
    </message>
    <message>
        <source>Write 2024, 2024-03, 2024-03-07 or 2024-03-01/2024-03-07.</source>
        <translation>2024, 2024-03, 2024-03-07 və ya 2024-03-01/2024-03-07 yazın.</translation>
    </message>
    <message>
        <source>Write it as #1b5c8c.</source>
        <translation>Belə yazın: #1b5c8c.</translation>
    </message>
    <message>
        <source>Write it as Q7747.</source>
        <translation>Belə yazın: Q7747.</translation>
    </message>
    <message>
        <source>Write its name or ISO code: AZ.</source>
        <translation>Adını və ya ISO kodunu yazın: AZ.</translation>
    </message>
    <message>
        <source>Write the words it goes by.</source>
        <translation>Onun əsaslandığı sözləri yazın.</translation>
    </message>
    <message>
        <source>Write what it is called, or remove it.</source>
        <translation>Necə adlandığını yazın və ya onu çıxarın.</translation>
    </message>
    <message>
        <source>You may not write there: choose another folder.</source>
        <translation>Ora yazmaq olmaz: başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>Your quota on that disk is used up: make room, or choose another folder.</source>
        <translation>Bu diskdəki kvotanız bitib: yer açın və ya başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>an earlier remark without a day</source>
        <translation>günü göstərilməyən əvvəlki söz</translation>
    </message>
    <message>
        <source>article {0}</source>
        <translation>məqalə {0}</translation>
    </message>
    <message>
        <source>counted from “{0}”</source>
        <translation>“{0}” günündən sayılıb</translation>
    </message>
    <message>
        <source>goes on from “{0}”</source>
        <translation>“{0}” davamıdır</translation>
    </message>
    <message>
        <source>named with it: “{0}”</source>
        <translation>yanında adlandırılıb: “{0}”</translation>
    </message>
    <message>
        <source>no day is named; that of the date line</source>
        <translation>gün göstərilməyib; tarix sətrinin günü</translation>
    </message>
    <message>
        <source>no day is named; the article&apos;s own</source>
        <translation>gün göstərilməyib; məqalənin günü götürülüb</translation>
    </message>
    <message>
        <source>no words say who it is</source>
        <translation>kim olduğunu bildirən söz yoxdur</translation>
    </message>
    <message>
        <source>nobody in the article is known to be “{0}”</source>
        <translation>məqalədə “{0}” kimi tanınan yoxdur</translation>
    </message>
    <message>
        <source>nobody is known to be “{0}”</source>
        <translation>“{0}” kimdir, məlum deyil</translation>
    </message>
    <message>
        <source>nobody the pronoun could mean is named before it</source>
        <translation>əvəzlikdən əvvəl uyğun heç kimin adı çəkilməyib</translation>
    </message>
    <message>
        <source>not long from “{0}”</source>
        <translation>“{0}” vaxtından az əvvəl və ya sonra</translation>
    </message>
    <message>
        <source>not near “{0}”, and no day is named</source>
        <translation>“{0}” vaxtına yaxın deyil və gün göstərilməyib</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>əl ilə qoyulub</translation>
    </message>
    <message>
        <source>the article does not name “{0}”</source>
        <translation>məqalə adını çəkmir: “{0}”</translation>
    </message>
    <message>
        <source>the article has no date</source>
        <translation>məqalənin tarixi yoxdur</translation>
    </message>
    <message>
        <source>the article names nobody who is “{0}”</source>
        <translation>məqalədə “{0}” olan heç kimin adı yoxdur</translation>
    </message>
    <message>
        <source>the article&apos;s day</source>
        <translation>məqalənin günü</translation>
    </message>
    <message>
        <source>the day it tells of: “{0}”</source>
        <translation>bəhs olunan gün: “{0}”</translation>
    </message>
    <message>
        <source>the day its paragraph has reached: “{0}”</source>
        <translation>abzasın çatdığı gün: “{0}”</translation>
    </message>
    <message>
        <source>the day of the event: “{0}”</source>
        <translation>hadisənin günü: “{0}”</translation>
    </message>
    <message>
        <source>the day of the event: “{0}”, though nothing ties the speaker to it</source>
        <translation>hadisənin günü: “{0}”, lakin danışanı onunla bağlayan heç nə yoxdur</translation>
    </message>
    <message>
        <source>the day of the later event: “{0}”</source>
        <translation>sonrakı hadisənin günü: “{0}”</translation>
    </message>
    <message>
        <source>the day of the paragraph before: “{0}”</source>
        <translation>əvvəlki abzasın günü: “{0}”</translation>
    </message>
    <message>
        <source>the first day that is told of: “{0}”</source>
        <translation>haqqında danışılan ilk gün: “{0}”</translation>
    </message>
    <message>
        <source>the table of countries {0} cannot be read: {1}.</source>
        <translation>Ölkələr cədvəli {0} oxunmur: {1}.</translation>
    </message>
    <message>
        <source>the table of first names {0} cannot be read: {1}.</source>
        <translation>Adlar cədvəli {0} oxunmur: {1}.</translation>
    </message>
    <message>
        <source>told by another; when it was said is not named</source>
        <translation>başqası danışıb; nə vaxt deyildiyi göstərilməyib</translation>
    </message>
    <message>
        <source>told in the passive: no words say who it is</source>
        <translation>məchul şəkildə deyilib: kim olduğu göstərilməyib</translation>
    </message>
    <message>
        <source>{0} broke off after {1} of {2} bytes.</source>
        <translation>{0}: ötürmə kəsildi, alınan bayt: {1} / {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} oxunmur: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} yazıla bilmir ({1}).</translation>
    </message>
    <message>
        <source>{0} could not be fetched: {1}.</source>
        <translation>{0} yüklənə bilmədi: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be read as {1}: it is damaged or of another kind.</source>
        <translation>{0} {1} kimi oxuna bilmədi: zədələnib və ya başqa növdür.</translation>
    </message>
    <message>
        <source>{0} could not be read or written ({1}).</source>
        <translation>{0} oxuna və ya yazıla bilmədi ({1}).</translation>
    </message>
    <message>
        <source>{0} could not be restored to {1} ({2}).</source>
        <translation>{0} {1} qovluğuna bərpa edilə bilmədi ({2}).</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} yazıla bilmədi: {1}.</translation>
    </message>
    <message>
        <source>{0} has more than {1} rows.</source>
        <translation>{0}: sətir sayı {1} həddindən çoxdur.</translation>
    </message>
    <message>
        <source>{0} has no column “name”.</source>
        <translation>{0}: “name” sütunu yoxdur.</translation>
    </message>
    <message>
        <source>{0} has {1} pages; the most is {2}.</source>
        <translation>{0}: səhifə sayı {1}; ən çoxu {2}.</translation>
    </message>
    <message>
        <source>{0} holds NUL bytes, so it is no text file.</source>
        <translation>{0} sıfır baytları ehtiva edir, mətn faylı deyil.</translation>
    </message>
    <message>
        <source>{0} holds NUL bytes.</source>
        <translation>{0} NUL baytları saxlayır.</translation>
    </message>
    <message>
        <source>{0} holds NUL characters, which no text has.</source>
        <translation>{0} mətndə olmayan NUL işarələri saxlayır.</translation>
    </message>
    <message>
        <source>{0} holds no article text.</source>
        <translation>{0} içində məqalə mətni yoxdur.</translation>
    </message>
    <message>
        <source>{0} holds no page.</source>
        <translation>{0} səhifə saxlamır.</translation>
    </message>
    <message>
        <source>{0} holds no text.</source>
        <translation>{0} içində mətn yoxdur.</translation>
    </message>
    <message>
        <source>{0} holds other files.</source>
        <translation>{0}: qovluqda başqa fayllar var.</translation>
    </message>
    <message>
        <source>{0} holds pictures of pages and no text.</source>
        <translation>{0} içində mətn yox, səhifə şəkilləri var.</translation>
    </message>
    <message>
        <source>{0} holds too much text for one article.</source>
        <translation>{0}: bir məqalə üçün mətn çoxdur.</translation>
    </message>
    <message>
        <source>{0} holds {1} characters in one article; the most is {2}.</source>
        <translation>{0}: bir məqalədə {1} işarə; ən çoxu {2}.</translation>
    </message>
    <message>
        <source>{0} holds {1} characters of page: no article does.</source>
        <translation>{0}: səhifədə {1} işarə var; belə məqalə olmur.</translation>
    </message>
    <message>
        <source>{0} holds {1} characters, too many for an article.</source>
        <translation>{0}: {1} işarə; məqalə üçün çoxdur.</translation>
    </message>
    <message>
        <source>{0} is a Rostra archive already.</source>
        <translation>{0} artıq Rostra arxividir.</translation>
    </message>
    <message>
        <source>{0} is a binary file, not text.</source>
        <translation>{0} mətn deyil, ikili fayldır.</translation>
    </message>
    <message>
        <source>{0} is a database of another program.</source>
        <translation>{0} başqa proqramın verilənlər bazasıdır.</translation>
    </message>
    <message>
        <source>{0} is a feed without entries.</source>
        <translation>{0} yazısız lentdir.</translation>
    </message>
    <message>
        <source>{0} is a message with no text part.</source>
        <translation>{0} mətnsiz məktubdur.</translation>
    </message>
    <message>
        <source>{0} is busy in another program.</source>
        <translation>{0} başqa proqramda məşğuldur.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} zədələnib ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged: its container cannot be opened.</source>
        <translation>{0} zədələnib: konteyneri açılmır.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} boşdur.</translation>
    </message>
    <message>
        <source>{0} is in an encoding that could not be told.</source>
        <translation>{0} faylının kodlaşdırması müəyyən edilmədi.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation>{0} {1} MB-dan böyükdür.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB: no page is.</source>
        <translation>{0} {1} MB-dan böyükdür: belə səhifə olmur.</translation>
    </message>
    <message>
        <source>{0} is no OpenDocument text.</source>
        <translation>{0} OpenDocument mətni deyil.</translation>
    </message>
    <message>
        <source>{0} is no valid JSON: {1} in line {2}.</source>
        <translation>{0}: {2}-ci sətirdə JSON xətası: {1}.</translation>
    </message>
    <message>
        <source>{0} is not Popolo: it has no list of persons or organizations.</source>
        <translation>{0} Popolo deyil: persons və ya organizations siyahısı yoxdur.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 text (byte {1}).</source>
        <translation>{0} UTF-8 mətni deyil (bayt {1}).</translation>
    </message>
    <message>
        <source>{0} is not a Rostra archive: there is no archive.db in it.</source>
        <translation>{0} Rostra arxivi deyil: içində archive.db yoxdur.</translation>
    </message>
    <message>
        <source>{0} is not a copy of a Rostra archive.</source>
        <translation>{0} Rostra arxivinin surəti deyil.</translation>
    </message>
    <message>
        <source>{0} is not valid JSON: line {1}, {2}.</source>
        <translation>{0} düzgün JSON deyil: sətir {1}, {2}.</translation>
    </message>
    <message>
        <source>{0} is of a kind that Rostra does not know.</source>
        <translation>{0} Rostra-nın tanımadığı növdəndir.</translation>
    </message>
    <message>
        <source>{0} is open in {1}.</source>
        <translation>{0} burada açıqdır: {1}.</translation>
    </message>
    <message>
        <source>{0} is protected by a password.</source>
        <translation>{0} parolla qorunur.</translation>
    </message>
    <message>
        <source>{0} is sent packed, which was not asked for.</source>
        <translation>{0} sıxılmış göndərilir, halbuki bu istənilməyib.</translation>
    </message>
    <message>
        <source>{0} is the number of {1}.</source>
        <translation>{0} başqa qeydin nömrəsidir: {1}.</translation>
    </message>
    <message>
        <source>{0} is {1}, not text.</source>
        <translation>{0} mətn deyil, {1}.</translation>
    </message>
    <message>
        <source>{0} is {1}, which Rostra cannot read.</source>
        <translation>{0}: {1}. Rostra bunu oxuya bilmir.</translation>
    </message>
    <message>
        <source>{0} leads into a private network ({1}).</source>
        <translation>{0} özəl şəbəkəyə aparır ({1}).</translation>
    </message>
    <message>
        <source>{0} leads on and on, or where Rostra does not follow.</source>
        <translation>{0} sonsuz yönləndirir və ya Rostra-nın getmədiyi yerə aparır.</translation>
    </message>
    <message>
        <source>{0} leads to “{1}”, which Rostra does not follow.</source>
        <translation>{0} “{1}” ünvanına aparır, Rostra ora getmir.</translation>
    </message>
    <message>
        <source>{0} nests its JSON too deeply.</source>
        <translation>{0}: JSON həddən artıq dərin iç-içədir.</translation>
    </message>
    <message>
        <source>{0} of {1} articles are new.</source>
        <translation>Yeni məqalələr: {0} / {1}.</translation>
    </message>
    <message>
        <source>{0} says that it is {1}, but it is not: it is damaged.</source>
        <translation>{0} özünü {1} kimi göstərir, amma deyil: zədələnib.</translation>
    </message>
    <message>
        <source>{0} took longer than {1} s.</source>
        <translation>{0}: {1} saniyədən çox çəkdi.</translation>
    </message>
    <message>
        <source>{0} unpacks to far more than a document holds, so it was not opened.</source>
        <translation>{0} açılanda sənəddən qat-qat böyük olur, ona görə açılmadı.</translation>
    </message>
    <message>
        <source>{0} was answered with {1} ({2}).</source>
        <translation>{0}: cavab {1} ({2}).</translation>
    </message>
    <message>
        <source>{0} was closed.</source>
        <translation>{0}: arxiv bağlanıb.</translation>
    </message>
    <message>
        <source>{0} was marked as not the same as {1}.</source>
        <translation>{0} və {1} ayrı şəxslər kimi qeyd olunub.</translation>
    </message>
    <message>
        <source>{0}: the database refused ({1}).</source>
        <translation>{0}: verilənlər bazası imtina etdi ({1}).</translation>
    </message>
    <message>
        <source>{0}: wants a value, as in {1}</source>
        <translation>{0}: qiymət lazımdır, məsələn {1}</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>“{0}” oxuna bilmir: {1}.</translation>
    </message>
    <message>
        <source>“{0}” could not be added.</source>
        <translation>“{0}” əlavə edilə bilmədi.</translation>
    </message>
    <message>
        <source>“{0}” could not be read: {1}.</source>
        <translation>“{0}” oxuna bilmədi: {1}.</translation>
    </message>
    <message>
        <source>“{0}” could not be stored: {1}, an error in Rostra.</source>
        <translation>“{0}” saxlanıla bilmədi: {1}, Rostra-da səhv.</translation>
    </message>
    <message>
        <source>“{0}” ends before it begins.</source>
        <translation>“{0}” başlamazdan əvvəl bitir.</translation>
    </message>
    <message>
        <source>“{0}” holds no article.</source>
        <translation>“{0}” içində məqalə yoxdur.</translation>
    </message>
    <message>
        <source>“{0}” is a device or a pipe, not a file.</source>
        <translation>“{0}” fayl deyil, qurğu və ya kanaldır.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB.</source>
        <translation>“{0}” {1} MB-dan böyükdür.</translation>
    </message>
    <message>
        <source>“{0}” is no address that Rostra can fetch.</source>
        <translation>“{0}” Rostra-nın yükləyə biləcəyi ünvan deyil.</translation>
    </message>
    <message>
        <source>“{0}” is no colour.</source>
        <translation>“{0}” rəng deyil.</translation>
    </message>
    <message>
        <source>“{0}” is no country.</source>
        <translation>“{0}” ölkə deyil.</translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <translation>“{0}” tarix deyil.</translation>
    </message>
    <message>
        <source>“{0}” is no number of Wikidata.</source>
        <translation>“{0}” Vikidata nömrəsi deyil.</translation>
    </message>
    <message>
        <source>“{0}” is no value for “{1}”.</source>
        <translation>“{0}” “{1}” üçün qiymət deyil.</translation>
    </message>
    <message>
        <source>“{0}” is not named</source>
        <translation>“{0}”: adı çəkilməyib</translation>
    </message>
    <message>
        <source>“{0}” is not one of {1}.</source>
        <translation>“{0}” bunlardan biri deyil: {1}.</translation>
    </message>
    <message>
        <source>“{0}” was changed after you looked at it.</source>
        <translation>“{0}” siz baxandan sonra dəyişdirilib.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Bildirişi bağla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>MessagePart</name>
    <message>
        <source>, though nothing ties the speaker to it</source>
        <translation>, amma danışanı ona bağlayan heç nə yoxdur</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>qoşulma rədd edildi</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>qoşulma kəsildi</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>server vaxtında cavab vermədi</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>disk kvotası bitib</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>faylın adı çox uzundur</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>giriş-çıxış səhvi</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>bu, qovluqdur</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>şəbəkə əlçatmazdır</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>serverə yol yoxdur</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>diskdə yer qalmayıb</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>belə fayl və ya qovluq yoxdur</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>bu, qovluq deyil</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>əməliyyata icazə verilmir</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>icazə yoxdur</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>disk yalnız oxunur</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>həddindən çox fayl açıqdır</translation>
    </message>
    <message>
        <source>a 7-Zip file</source>
        <translation>7-Zip faylı</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF şəkli</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG şəkli</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>PDF faylı</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG şəkli</translation>
    </message>
    <message>
        <source>a RAR file</source>
        <translation>RAR faylı</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>verilənlər bazası</translation>
    </message>
    <message>
        <source>a gzip file</source>
        <translation>gzip faylı</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>proqram</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>səs faylı</translation>
    </message>
    <message>
        <source>a zip file (DOCX, ODT, EPUB ...)</source>
        <translation>zip faylı (DOCX, ODT, EPUB ...)</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>RTF faylı</translation>
    </message>
    <message>
        <source>an old Office file (.doc, .xls)</source>
        <translation>köhnə Office faylı (.doc, .xls)</translation>
    </message>
    <message>
        <source>its server is not known</source>
        <translation>serveri tanınmır</translation>
    </message>
    <message>
        <source>no answer within {0} s</source>
        <translation>{0} saniyədə cavab yoxdur</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>səbəb göstərilməyib</translation>
    </message>
    <message>
        <source>{0} are new</source>
        <translation>yenilər: {0}</translation>
    </message>
    <message>
        <source>{0} no longer do and stay with the old one</source>
        <translation>köhnəsi ilə qalanlar: {0}</translation>
    </message>
    <message>
        <source>{0} statements stand in the new text</source>
        <translation>yeni mətndəki açıqlamalar: {0}</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
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
        <translation>“{name}” sütunu</translation>
    </message>
    <message>
        <source>document properties</source>
        <translation>sənəd xüsusiyyətləri</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>fetched from</source>
        <translation>yükləndiyi ünvan</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fayl</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>fayl adı</translation>
    </message>
    <message>
        <source>first words</source>
        <translation>ilk sözlər</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>faylın başlığı</translation>
    </message>
    <message>
        <source>mail header</source>
        <translation>məktub başlığı</translation>
    </message>
    <message>
        <source>meta tag</source>
        <translation>meta teqi</translation>
    </message>
    <message>
        <source>microdata</source>
        <translation>mikroverilənlər</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>yoxdur</translation>
    </message>
    <message>
        <source>saved page</source>
        <translation>saxlanılmış səhifə</translation>
    </message>
    <message>
        <source>text</source>
        <translation>mətn</translation>
    </message>
    <message>
        <source>you</source>
        <translation>siz</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>All statements</source>
        <translation>Bütün açıqlamalar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Əhatə</translation>
    </message>
    <message>
        <source>Found by “{query}”</source>
        <translation>“{query}” üzrə tapılanlar</translation>
    </message>
    <message>
        <source>Hatched: no article of that column was read. Blank: read, and nothing said.</source>
        <translation>Ştrixli: bu sütun üzrə məqalə oxunmayıb. Boş: oxunub, amma heç nə deyilməyib.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Nədən</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Sətirlər</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Şəkli saxla…</translation>
    </message>
    <message>
        <source>Save “{chart}” as a picture or its numbers</source>
        <translation>“{chart}” diaqramını şəkil və ya rəqəmlər kimi saxla</translation>
    </message>
    <message>
        <source>Statements over time</source>
        <translation>Zaman üzrə açıqlamalar</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Article</source>
        <translation>Məqalə</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diaqramlar</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Toplu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal et</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Yoxlama növbəsi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parametrlər</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Səbət</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Close %s</source>
        <translation>Bağla: %s</translation>
    </message>
    <message>
        <source>Del moves statements here; they can be restored at any time.</source>
        <translation>Del açıqlamaları bura atır; onları istənilən vaxt bərpa etmək olar.</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Hər şey yoxlanılıb</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Bərpa et</translation>
    </message>
    <message>
        <source>Restored statements are as they were.</source>
        <translation>Bərpa edilən açıqlamalar olduğu kimi qalır.</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Yoxlama növbəsi</translation>
    </message>
    <message>
        <source>The least sure first. A accepts, R rejects, U leaves it open.</source>
        <translation>Əvvəl ən az əmin olunanlar. A qəbul edir, R rədd edir, U sual altında saxlayır.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Səbət boşdur</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Səbət</translation>
    </message>
    <message>
        <source>What is imported next waits here, the least sure first.</source>
        <translation>Növbəti idxal olunanlar burada gözləyəcək, əvvəl ən az əmin olunanlar.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>Bütün əmrlər</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Archive</source>
        <translation>Arxiv</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Təfərrüatlar</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>İşlər</translation>
    </message>
</context>
<context>
    <name>PeopleActs</name>
    <message>
        <source>Edit…</source>
        <translation>Dəyiş…</translation>
    </message>
    <message>
        <source>Forget that the two were marked as different</source>
        <translation>Bu ikisinin fərqli sayıldığını unut</translation>
    </message>
    <message>
        <source>Make the chosen people one (M)</source>
        <translation>Seçilmiş şəxsləri bir şəxs et (M)</translation>
    </message>
    <message>
        <source>Marked as different people</source>
        <translation>Fərqli şəxslər kimi qeyd edildi</translation>
    </message>
    <message>
        <source>May be the same again</source>
        <translation>Yenidən eyni şəxs ola bilərlər</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birləşdir</translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln people</source>
        <translation>
            <numerusform>%Ln şəxs birləşdirildi</numerusform>
            <numerusform>%Ln şəxs birləşdirildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Birləşdir…</translation>
    </message>
    <message>
        <source>Names, country, offices (E)</source>
        <translation>Adlar, ölkə, vəzifələr (E)</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Eyni şəxs deyil</translation>
    </message>
    <message>
        <source>Remember that the two are different people</source>
        <translation>Bunların fərqli şəxslər olduğunu yadda saxla</translation>
    </message>
    <message>
        <source>Split off what another person of that name said (X)</source>
        <translation>Bu adda başqa şəxsin dediklərini ayır (X)</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Ayır…</translation>
    </message>
    <message>
        <source>The same after all</source>
        <translation>Yenə də eyni şəxsdir</translation>
    </message>
    <message>
        <source>Whose record stays?</source>
        <translation>Kimin qeydi qalır?</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%Ln more: type a name to find one.</source>
        <translation>
            <numerusform>Daha %Ln: tapmaq üçün ad yazın.</numerusform>
            <numerusform>Daha %Ln: tapmaq üçün ad yazın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Fewer letters may find more.</source>
        <translation>Daha az hərf daha çox şey tapa bilər.</translation>
    </message>
    <message>
        <source>Filter by name, office or country</source>
        <translation>Ad, vəzifə və ya ölkə üzrə süzgəc</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Şəxslərin süzgəci</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Fayl idxalı…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Uyğun gələn yoxdur</translation>
    </message>
    <message>
        <source>Nobody has spoken yet</source>
        <translation>Hələ heç kim danışmayıb</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Şəxslər və təşkilatlar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hamısını göstər</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Açıqlamalar</translation>
    </message>
    <message>
        <source>Who speaks comes with the articles.</source>
        <translation>Danışanlar məqalələrlə birlikdə gəlir.</translation>
    </message>
</context>
<context>
    <name>PerhapsSame</name>
    <message>
        <source>Look</source>
        <translation>Bax</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Bir et</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Eyni şəxs deyil</translation>
    </message>
    <message>
        <source>Perhaps the same person as %s</source>
        <translation>Bəlkə eyni şəxsdir: %s</translation>
    </message>
    <message>
        <source>Remembered that they are two people</source>
        <translation>Yadda saxlandı: bunlar iki ayrı şəxsdir</translation>
    </message>
    <message>
        <source>{gone} is now {kept}</source>
        <translation>{gone} indi {kept} sayılır</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add an office</source>
        <translation>Vəzifə əlavə et</translation>
    </message>
    <message>
        <source>Changed: %s</source>
        <translation>Dəyişdirildi: %s</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Edit %s</source>
        <translation>Dəyişmək: %s</translation>
    </message>
    <message>
        <source>Every name finds the statements. A changed name stays among the other names.</source>
        <translation>Açıqlamalar hər ada görə tapılır. Dəyişdirilmiş ad digər adlar arasında qalır.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Qeydin növü</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Number in Wikidata</source>
        <translation>Vikidatada nömrə</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Vəzifələr</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>Digər adlar, hər sətirdə bir</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Çıxar</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Son</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%Ln more office(s)</source>
        <translation>
            <numerusform>daha %Ln vəzifə</numerusform>
            <numerusform>daha %Ln vəzifə</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Dəyiş…</translation>
    </message>
    <message>
        <source>Names, country, offices (E)</source>
        <translation>Adlar, ölkə, vəzifələr (E)</translation>
    </message>
    <message>
        <source>No statements of this person</source>
        <translation>Bu şəxsin açıqlaması yoxdur</translation>
    </message>
    <message>
        <source>Outlets: %s</source>
        <translation>Nəşrlər: %s</translation>
    </message>
    <message>
        <source>Search in these</source>
        <translation>Bunlarda axtar</translation>
    </message>
    <message>
        <source>Sectors: %s</source>
        <translation>Sahələr: %s</translation>
    </message>
    <message>
        <source>Split off what another person of that name said (X)</source>
        <translation>Bu adda başqa şəxsin dediklərini ayır (X)</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Ayır…</translation>
    </message>
    <message>
        <source>Statements of %s</source>
        <translation>Açıqlamalar: %s</translation>
    </message>
    <message>
        <source>also %s</source>
        <translation>həmçinin %s</translation>
    </message>
    <message>
        <source>as of %s</source>
        <translation>%s tarixinə olan məlumat</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Choices</source>
        <translation>Variantlar</translation>
    </message>
    <message>
        <source>Enter takes the line and closes; Ctrl+Enter ticks it and stays.</source>
        <translation>Enter sətri götürüb bağlayır; Ctrl+Enter onu işarələyib qalır.</translation>
    </message>
    <message>
        <source>Enter takes the line.</source>
        <translation>Enter sətri götürür.</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters may.</source>
        <translation>Heç nə uyğun gəlmir. Bir neçə hərfi silin.</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Süzmək üçün yazın</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Text size %d%%</source>
        <translation>Mətnin ölçüsü %d%%</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>One step; Undo takes all of it back. The first of them:</source>
        <translation>Bu, bir addımdır; hamısını geri almaq olar. İlk olanlar:</translation>
    </message>
    <message>
        <source>Statements that will change</source>
        <translation>Dəyişəcək açıqlamalar</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>A figure in it</source>
        <translation>İçindəki rəqəm</translation>
    </message>
    <message>
        <source>A percentage in it</source>
        <translation>İçindəki faiz</translation>
    </message>
    <message>
        <source>Country it concerns, or the speaker&apos;s</source>
        <translation>Aid olduğu ölkə və ya danışanın ölkəsi</translation>
    </message>
    <message>
        <source>Currency of a figure in it</source>
        <translation>İçindəki rəqəmin valyutası</translation>
    </message>
    <message>
        <source>Day by which it is promised</source>
        <translation>Vəd olunan son tarix</translation>
    </message>
    <message>
        <source>Day it came into the archive</source>
        <translation>Arxivə düşdüyü gün</translation>
    </message>
    <message>
        <source>Day it was said</source>
        <translation>Deyildiyi gün</translation>
    </message>
    <message>
        <source>Day of the article</source>
        <translation>Məqalənin günü</translation>
    </message>
    <message>
        <source>How sure the program is</source>
        <translation>Proqram nə qədər əmindir</translation>
    </message>
    <message>
        <source>How the words are given</source>
        <translation>Sözlər necə verilib</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Məqalənin dili</translation>
    </message>
    <message>
        <source>Office held on that day</source>
        <translation>O günkü vəzifə</translation>
    </message>
    <message>
        <source>Part of the world it concerns</source>
        <translation>Aid olduğu region</translation>
    </message>
    <message>
        <source>That it has none</source>
        <translation>Bunun olmaması</translation>
    </message>
    <message>
        <source>That it has one</source>
        <translation>Bunun olması</translation>
    </message>
    <message>
        <source>Unit of a figure in it</source>
        <translation>İçindəki rəqəmin vahidi</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Nə haqqındadır</translation>
    </message>
    <message>
        <source>What the speaker does by saying it</source>
        <translation>Danışan bu sözlərlə nə edir</translation>
    </message>
    <message>
        <source>What you did with it</source>
        <translation>Onunla nə etmisiniz</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Harada dərc olunub</translation>
    </message>
    <message>
        <source>Who or what it speaks of</source>
        <translation>Kim və ya nə haqqında deyilir</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Bunu kim deyib</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Başlığın sözləri</translation>
    </message>
    <message>
        <source>Words of your note</source>
        <translation>Qeydinizin sözləri</translation>
    </message>
    <message>
        <source>Your collection</source>
        <translation>Toplunuz</translation>
    </message>
    <message>
        <source>Your tag, with those under it</source>
        <translation>Etiketiniz və onun altındakılar</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Sürətli baxış</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Back to the results</source>
        <translation>Nəticələrə qayıt</translation>
    </message>
    <message>
        <source>Back to the results (Esc)</source>
        <translation>Nəticələrə qayıt (Esc)</translation>
    </message>
    <message>
        <source>Moved the edge of a statement</source>
        <translation>Açıqlamanın sərhədi dəyişdirildi</translation>
    </message>
    <message>
        <source>The keys move the edges of the cue</source>
        <translation>Düymələr təqdim sözünün sərhədlərini dəyişir</translation>
    </message>
    <message>
        <source>The keys move the edges of what was said</source>
        <translation>Düymələr deyilənin sərhədlərini dəyişir</translation>
    </message>
    <message>
        <source>The keys move the edges of who spoke</source>
        <translation>Düymələr danışanı bildirən sözlərin sərhədlərini dəyişir</translation>
    </message>
    <message>
        <source>This article has one version only.</source>
        <translation>Bu məqalənin yalnız bir versiyası var.</translation>
    </message>
    <message>
        <source>This article is not in the archive any more.</source>
        <translation>Bu məqalə artıq arxivdə deyil.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>What changed between the versions</source>
        <translation>Versiyalar arasında nə dəyişib</translation>
    </message>
    <message>
        <source>version {number} of {all}</source>
        <translation>versiya {number} / {all}</translation>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <source>Article</source>
        <translation>Məqalə</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>{name}, {statements}, folded</source>
        <translation>{name}, {statements}, bükülüb</translation>
    </message>
    <message>
        <source>{name}, {statements}, unfolded</source>
        <translation>{name}, {statements}, açılıb</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Cards or table</source>
        <translation>Kartlar və ya cədvəl</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Axtarışı təmizlə</translation>
    </message>
    <message>
        <source>Drop articles on this window, paste one with Ctrl+Shift+V, or</source>
        <translation>Məqalələri bu pəncərəyə atın, mətni Ctrl+Shift+V ilə yapışdırın və ya</translation>
    </message>
    <message>
        <source>Fewer words, or a facet taken off, may find more.</source>
        <translation>Daha az söz və ya şərtlə daha çox tapıla bilər.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Qruplar</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Fayl idxalı…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heç nə tapılmadı</translation>
    </message>
    <message>
        <source>Search for %s</source>
        <translation>Axtar: %s</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>This archive has no statements yet</source>
        <translation>Bu arxivdə hələ açıqlama yoxdur</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Statements</source>
        <translation>Açıqlamalar</translation>
    </message>
    <message>
        <source>Usual widths of the columns</source>
        <translation>Sütunların adi eni</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>accepted</source>
        <translation>qəbul edilib</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rədd edilib</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>sual altında</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Choose one person in the list first.</source>
        <translation>Əvvəlcə siyahıda bir şəxs seçin.</translation>
    </message>
    <message>
        <source>The speaker is unknown; press S to name one.</source>
        <translation>Danışan məlum deyil; adını göstərmək üçün S düyməsini basın.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Make the rule</source>
        <translation>Qaydanı yarat</translation>
    </message>
    <message>
        <source>Only in “%s”</source>
        <translation>Yalnız “%s” nəşrində</translation>
    </message>
    <message>
        <source>Words that name the speaker</source>
        <translation>Danışanı adlandıran sözlər</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A rule needs words that name the speaker, and a speaker whom the archive knows. Press S first to say who it was.</source>
        <translation>Qayda üçün danışanı adlandıran sözlər və arxivin tanıdığı danışan lazımdır. Əvvəlcə S düyməsi ilə kim olduğunu göstərin.</translation>
    </message>
    <message>
        <source>In articles imported from now on, the speaker so called is %s.</source>
        <translation>Bundan sonra idxal olunan məqalələrdə belə adlandırılan danışan: %s.</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Qaydaya çevir</translation>
    </message>
    <message>
        <source>New rule: “%s”</source>
        <translation>Yeni qayda: “%s”</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Qaydalar</translation>
    </message>
    <message>
        <source>What corrections became. A tick says that a rule holds for what is imported.</source>
        <translation>Düzəlişlərdən yaranan qaydalar. İşarə qaydanın idxal olunanlara tətbiq edildiyini bildirir.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Müəyyən edir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln rule(s)</source>
        <translation>
            <numerusform>%Ln qayda silindi</numerusform>
            <numerusform>%Ln qayda silindi</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Hələ qayda yoxdur</translation>
    </message>
    <message>
        <source>Put a speaker right (S), then Statement, “Make a rule of the speaker…”: the same words will name the same person in what you import.</source>
        <translation>Danışanı düzəldin (S), sonra “Açıqlama”, “Danışandan qayda yarat…”: idxal etdiklərinizdə eyni sözlər eyni adamı bildirəcək.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Qayda</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Qaydalar</translation>
    </message>
    <message>
        <source>Run on older articles…</source>
        <translation>Köhnə məqalələrə tətbiq et…</translation>
    </message>
    <message>
        <source>Shows what would change first; what you decided yourself stays</source>
        <translation>Əvvəlcə nəyin dəyişəcəyini göstərir; özünüzün qərarları qalır</translation>
    </message>
    <message>
        <source>Switched the rule off</source>
        <translation>Qayda söndürüldü</translation>
    </message>
    <message>
        <source>Switched the rule on</source>
        <translation>Qayda aktiv edildi</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>Name it with .png, .svg or .csv at its end.</source>
        <translation>Adın sonunda .png, .svg və ya .csv olsun.</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)</source>
        <translation>Şəkil (*.png);;Çertyoj (*.svg);;Rəqəmlər (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} yazıla bilmədi: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no kind of picture.</source>
        <translation>{file}: belə şəkil növü yoxdur.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Təmizlə</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Tamamlamalar</translation>
    </message>
    <message>
        <source>Search statements</source>
        <translation>Açıqlamaların axtarışı</translation>
    </message>
    <message>
        <source>Search statements: words, &quot;a phrase&quot;, speaker:, date:</source>
        <translation>Axtarış: sözlər, &quot;dəqiq ifadə&quot;, speaker:, date:</translation>
    </message>
</context>
<context>
    <name>Sector</name>
    <message>
        <source>Agriculture, food and fisheries</source>
        <translation>Kənd təsərrüfatı, ərzaq və balıqçılıq</translation>
    </message>
    <message>
        <source>Banking, finance and business</source>
        <translation>Banklar, maliyyə və biznes</translation>
    </message>
    <message>
        <source>Budget and taxation</source>
        <translation>Büdcə və vergilər</translation>
    </message>
    <message>
        <source>Conflict, war and peace</source>
        <translation>Münaqişə, müharibə və sülh</translation>
    </message>
    <message>
        <source>Culture, religion, sport and tourism</source>
        <translation>Mədəniyyət, din, idman və turizm</translation>
    </message>
    <message>
        <source>Defence and national security</source>
        <translation>Müdafiə və milli təhlükəsizlik</translation>
    </message>
    <message>
        <source>Digital, telecom and media</source>
        <translation>Rəqəmsal texnologiyalar, rabitə və media</translation>
    </message>
    <message>
        <source>Diplomacy and foreign affairs</source>
        <translation>Diplomatiya və xarici siyasət</translation>
    </message>
    <message>
        <source>Disasters and emergencies</source>
        <translation>Fəlakətlər və fövqəladə hallar</translation>
    </message>
    <message>
        <source>Economy and growth</source>
        <translation>İqtisadiyyat və artım</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Təhsil</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energetika</translation>
    </message>
    <message>
        <source>Environment and climate</source>
        <translation>Ətraf mühit və iqlim</translation>
    </message>
    <message>
        <source>Government and public administration</source>
        <translation>Hökumət və dövlət idarəçiliyi</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Səhiyyə</translation>
    </message>
    <message>
        <source>Housing, cities and regional development</source>
        <translation>Mənzil, şəhərlər və regional inkişaf</translation>
    </message>
    <message>
        <source>Human rights and civil liberties</source>
        <translation>İnsan hüquqları və vətəndaş azadlıqları</translation>
    </message>
    <message>
        <source>Industry and investment</source>
        <translation>Sənaye və investisiya</translation>
    </message>
    <message>
        <source>Labour, pensions and social protection</source>
        <translation>Əmək, pensiya və sosial müdafiə</translation>
    </message>
    <message>
        <source>Law, justice and crime</source>
        <translation>Hüquq, ədliyyə və cinayət</translation>
    </message>
    <message>
        <source>Migration and citizenship</source>
        <translation>Miqrasiya və vətəndaşlıq</translation>
    </message>
    <message>
        <source>Politics and elections</source>
        <translation>Siyasət və seçkilər</translation>
    </message>
    <message>
        <source>Science, technology and space</source>
        <translation>Elm, texnologiya və kosmos</translation>
    </message>
    <message>
        <source>Trade and customs</source>
        <translation>Ticarət və gömrük</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Nəqliyyat və logistika</translation>
    </message>
</context>
<context>
    <name>SectorNote</name>
    <message>
        <source>GDP, inflation, employment level, economic policy</source>
        <translation>ÜDM, inflyasiya, məşğulluq, iqtisadi siyasət</translation>
    </message>
    <message>
        <source>armed forces, arms, intelligence, border defence</source>
        <translation>silahlı qüvvələr, silah, kəşfiyyat, sərhədin mühafizəsi</translation>
    </message>
    <message>
        <source>bilateral ties, treaties, summits, international organisations, aid, sanctions</source>
        <translation>ikitərəfli əlaqələr, müqavilələr, sammitlər, beynəlxalq təşkilatlar, yardım, sanksiyalar</translation>
    </message>
    <message>
        <source>borders, asylum, diaspora, visas</source>
        <translation>sərhədlər, sığınacaq, diaspor, vizalar</translation>
    </message>
    <message>
        <source>cabinet, parliament, civil service, anti-corruption bodies, e-government</source>
        <translation>nazirlər kabineti, parlament, dövlət qulluğu, antikorrupsiya orqanları, elektron hökumət</translation>
    </message>
    <message>
        <source>care, medicines, epidemics</source>
        <translation>tibbi xidmət, dərmanlar, epidemiyalar</translation>
    </message>
    <message>
        <source>central bank operations, markets, companies, competition (EuroVoc 40 too)</source>
        <translation>mərkəzi bankın əməliyyatları, bazarlar, şirkətlər, rəqabət</translation>
    </message>
    <message>
        <source>climate change, pollution, water, nature</source>
        <translation>iqlim dəyişikliyi, çirklənmə, su, təbiət</translation>
    </message>
    <message>
        <source>construction, urban planning, local authorities, land (CAP 21 for public lands and water)</source>
        <translation>tikinti, şəhərsalma, yerli hakimiyyət, torpaq</translation>
    </message>
    <message>
        <source>courts, police, corruption cases, cybercrime, domestic terrorism</source>
        <translation>məhkəmələr, polis, korrupsiya işləri, kibercinayət, daxili terrorizm</translation>
    </message>
    <message>
        <source>earthquakes, accidents, civil protection (CAP 1615 in the US codebook: own knowledge)</source>
        <translation>zəlzələlər, qəzalar, mülki müdafiə</translation>
    </message>
    <message>
        <source>farming, food security, fishing (EuroVoc 60 too)</source>
        <translation>əkinçilik, ərzaq təhlükəsizliyi, balıqçılıq</translation>
    </message>
    <message>
        <source>fighting, ceasefires, peace talks, terrorism abroad</source>
        <translation>döyüşlər, atəşkəs, sülh danışıqları, xaricdə terrorizm</translation>
    </message>
    <message>
        <source>heritage, language, faith, sport, tourism 20000331 (id-only)</source>
        <translation>irs, dil, inanc, idman, turizm</translation>
    </message>
    <message>
        <source>internet, telecom, AI, data protection, broadcasters, disinformation 20001319 (id-only)</source>
        <translation>internet, rabitə, süni intellekt, məlumatların qorunması, yayımçılar, dezinformasiya</translation>
    </message>
    <message>
        <source>manufacturing, mining, state companies, privatisation 20000624, regulation</source>
        <translation>istehsal, mədənçıxarma, dövlət şirkətləri, özəlləşdirmə, tənzimləmə</translation>
    </message>
    <message>
        <source>minorities, gender, press freedom, privacy</source>
        <translation>azlıqlar, gender, mətbuat azadlığı, şəxsi həyat</translation>
    </message>
    <message>
        <source>oil, gas, electricity, renewables, nuclear policy 20000635</source>
        <translation>neft, qaz, elektrik, bərpa olunan enerji, nüvə siyasəti</translation>
    </message>
    <message>
        <source>parties, campaigns, referendums, coalition questions</source>
        <translation>partiyalar, kampaniyalar, referendumlar, koalisiya məsələləri</translation>
    </message>
    <message>
        <source>research, innovation, space (EuroVoc 64 too)</source>
        <translation>tədqiqat, innovasiya, kosmos</translation>
    </message>
    <message>
        <source>roads, rail, air, sea, transit corridors, ports</source>
        <translation>yollar, dəmir yolu, hava, dəniz, tranzit dəhlizləri, limanlar</translation>
    </message>
    <message>
        <source>schools, universities, training</source>
        <translation>məktəblər, universitetlər, kadr hazırlığı</translation>
    </message>
    <message>
        <source>state budget, debt, tax policy</source>
        <translation>dövlət büdcəsi, borc, vergi siyasəti</translation>
    </message>
    <message>
        <source>tariffs, export controls, trade agreements</source>
        <translation>rüsumlar, ixrac nəzarəti, ticarət sazişləri</translation>
    </message>
    <message>
        <source>wages, jobs, pensions, poverty, family support (EuroVoc 28 too)</source>
        <translation>əməkhaqqı, iş yerləri, pensiyalar, yoxsulluq, ailəyə dəstək</translation>
    </message>
</context>
<context>
    <name>SectorShort</name>
    <message>
        <source>Agriculture</source>
        <translation>Kənd təsərrüfatı</translation>
    </message>
    <message>
        <source>Conflict, peace</source>
        <translation>Müharibə və sülh</translation>
    </message>
    <message>
        <source>Culture, sport</source>
        <translation>Mədəniyyət və idman</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>Müdafiə</translation>
    </message>
    <message>
        <source>Digital, media</source>
        <translation>Rabitə və media</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>Diplomatiya</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>İqtisadiyyat</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Təhsil</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Fövqəladə hallar</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energetika</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ətraf mühit</translation>
    </message>
    <message>
        <source>Finance, business</source>
        <translation>Maliyyə və biznes</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Hökumət</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Səhiyyə</translation>
    </message>
    <message>
        <source>Housing, regions</source>
        <translation>Mənzil və regionlar</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sənaye</translation>
    </message>
    <message>
        <source>Justice, crime</source>
        <translation>Hüquq və cinayət</translation>
    </message>
    <message>
        <source>Labour, social</source>
        <translation>Əmək və sosial</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Miqrasiya</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Siyasət</translation>
    </message>
    <message>
        <source>Public finance</source>
        <translation>Dövlət maliyyəsi</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>İnsan hüquqları</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Elm</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Ticarət</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Nəqliyyat</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>A bulk change of more records than this is shown before it is done.</source>
        <translation>Bundan çox yazının birgə dəyişdirilməsi əvvəlcə göstərilir.</translation>
    </message>
    <message>
        <source>A checked copy in the archive&apos;s own backups folder; old ones are rotated.</source>
        <translation>Arxivin öz backups qovluğunda yoxlanmış nüsxə; köhnələr yeniləri ilə əvəz olunur.</translation>
    </message>
    <message>
        <source>A notification when work of more than ten seconds ends while another window is in front.</source>
        <translation>On saniyədən uzun iş başqa pəncərə öndə olanda bitərsə, bildiriş.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görkəm</translation>
    </message>
    <message>
        <source>Archive opened at the start</source>
        <translation>Başlanğıcda açılan arxiv</translation>
    </message>
    <message>
        <source>Back up when the archive is closed</source>
        <translation>Arxiv bağlananda ehtiyat nüsxə</translation>
    </message>
    <message>
        <source>Cards with the words around the hit, or a table of columns.</source>
        <translation>Tapılanın ətrafındakı sözlərlə kartlar və ya sütunlu cədvəl.</translation>
    </message>
    <message>
        <source>Export format</source>
        <translation>İxrac formatı</translation>
    </message>
    <message>
        <source>Groups can be folded; of many statements they are folded at first.</source>
        <translation>Qrupları bükmək olar; açıqlama çox olanda onlar əvvəlcə bükülüdür.</translation>
    </message>
    <message>
        <source>How many read articles at once. 0: half of the processors, at most four.</source>
        <translation>Məqalələri eyni vaxtda neçəsi oxuyur. 0: prosessorların yarısı, ən çoxu dörd.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>İxracın dili</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Açıq, tünd və ya sistemdəki kimi.</translation>
    </message>
    <message>
        <source>Look before importing</source>
        <translation>İdxaldan əvvəl baxış</translation>
    </message>
    <message>
        <source>Of the labels in documents that people read; what was said stays as it was said.</source>
        <translation>Oxunmaq üçün sənədlərdə yazıların dili; deyilənlər deyildiyi kimi qalır.</translation>
    </message>
    <message>
        <source>Order of a new search.</source>
        <translation>Yeni axtarışın sırası.</translation>
    </message>
    <message>
        <source>Per cent of the usual size.</source>
        <translation>Adi ölçünün faizi.</translation>
    </message>
    <message>
        <source>Preview above</source>
        <translation>Bundan çox olanda önbaxış</translation>
    </message>
    <message>
        <source>Processes for extraction</source>
        <translation>Çıxarma prosesləri</translation>
    </message>
    <message>
        <source>Quick tags</source>
        <translation>Sürətli etiketlər</translation>
    </message>
    <message>
        <source>Results as</source>
        <translation>Nəticələrin görünüşü</translation>
    </message>
    <message>
        <source>Results grouped</source>
        <translation>Nəticələrin qrupları</translation>
    </message>
    <message>
        <source>Results sorted by</source>
        <translation>Nəticələrin sırası</translation>
    </message>
    <message>
        <source>Tell outside the window</source>
        <translation>Pəncərədən kənarda bildir</translation>
    </message>
    <message>
        <source>Text size in the reader</source>
        <translation>Məqalə mətninin ölçüsü</translation>
    </message>
    <message>
        <source>The folder of the archive. Empty: the one that was open last.</source>
        <translation>Arxivin qovluğu. Boş: sonuncu açılmış arxiv.</translation>
    </message>
    <message>
        <source>The language of the window. The command line stays English.</source>
        <translation>Pəncərənin dili. Əmr sətri ingiliscə qalır.</translation>
    </message>
    <message>
        <source>The sheet shows what would come in, so that a date or an outlet can be put right first.</source>
        <translation>Cədvəl nəyin idxal olunacağını göstərir ki, tarixi və ya nəşri əvvəlcə düzəltmək olsun.</translation>
    </message>
    <message>
        <source>The tags of Ctrl+1 to Ctrl+9. Empty: those used last.</source>
        <translation>Ctrl+1 … Ctrl+9 etiketləri. Boş: son istifadə edilənlər.</translation>
    </message>
    <message>
        <source>What the export dialog offers first.</source>
        <translation>İxrac pəncərəsinin birinci təklif etdiyi.</translation>
    </message>
</context>
<context>
    <name>SettingChoice</name>
    <message>
        <source>Always</source>
        <translation>Həmişə</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdəki kimi</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Pəncərədə olduğu kimi</translation>
    </message>
    <message>
        <source>Azərbaycanca</source>
        <translation>Azərbaycanca</translation>
    </message>
    <message>
        <source>Briefing book (DOCX)</source>
        <translation>Arayış (DOCX)</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Ölkələr üzrə</translation>
    </message>
    <message>
        <source>By kind of speech</source>
        <translation>Nitq növü üzrə</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nəşrlər üzrə</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Sahələr üzrə</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Danışanlar üzrə</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Etiketlər üzrə</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV cədvəli</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartlar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
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
        <translation>Son əlavə edilənlər</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Heç vaxt</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Əvvəl yenilər</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Qruplaşdırmadan</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Əvvəl köhnələr</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Uyğunluq</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>When something is uncertain</source>
        <translation>Nəsə qeyri-müəyyən olanda</translation>
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
        <translation>Parametrlər</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>one; another</source>
        <translation>biri; digəri</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Force: %s</source>
        <translation>Xarakter: %s</translation>
    </message>
    <message>
        <source>It may be a denial: only %d%% sure that it asserts.</source>
        <translation>Bu, təkzib ola bilər: iddia olduğuna əminlik yalnız %d%%-dir.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketlər</translation>
    </message>
</context>
<context>
    <name>ShelfMenu</name>
    <message>
        <source>&amp;Colour…</source>
        <translation>&amp;Rəng…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>İ&amp;xrac…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Birləşdir…</translation>
    </message>
    <message>
        <source>&amp;Move into another…</source>
        <translation>&amp;Başqasının içinə köçür…</translation>
    </message>
    <message>
        <source>&amp;New collection inside…</source>
        <translation>&amp;Daxilində yeni toplu…</translation>
    </message>
    <message>
        <source>&amp;Put under another…</source>
        <translation>Başqasının &amp;altına qoy…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Adını &amp;dəyiş…</translation>
    </message>
    <message>
        <source>&amp;What it is for…</source>
        <translation>&amp;Nə üçündür…</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Yeni toplu…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Düymələrini dəyişmək üçün əmr seçin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Əmr</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Əmrlər və düymələri</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süzgəc</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klaviatura qısayolları</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Yeni düymələr</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Düyməsiz</translation>
    </message>
    <message>
        <source>Press new keys for “%s”.</source>
        <translation>“%s” əmri üçün yeni düymələri basın.</translation>
    </message>
    <message>
        <source>Single keys work while a list of statements has the focus.</source>
        <translation>Tək düymələr açıqlamalar siyahısı fokusda olanda işləyir.</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Adi düymələr</translation>
    </message>
    <message>
        <source>{keys} already belongs to “{command}”.</source>
        <translation>{keys} artıq “{command}” əmrinə aiddir.</translation>
    </message>
    <message>
        <source>“%s” is changed.</source>
        <translation>“%s” əmrinin düymələri dəyişdirildi.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>All statements</source>
        <translation>Bütün açıqlamalar</translation>
    </message>
    <message>
        <source>C adds statements to one</source>
        <translation>C açıqlama əlavə edir</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Toplular</translation>
    </message>
    <message>
        <source>Collections, searches and tags</source>
        <translation>Toplular, axtarışlar və etiketlər</translation>
    </message>
    <message>
        <source>Ctrl+S keeps a search here</source>
        <translation>Ctrl+S axtarışı burada saxlayır</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Yoxlama növbəsi</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saxlanılmış axtarışlar</translation>
    </message>
    <message>
        <source>T tags statements</source>
        <translation>T etiketləyir</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketlər</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Səbət</translation>
    </message>
    <message>
        <source>Which tag?</source>
        <translation>Hansı etiket?</translation>
    </message>
    <message>
        <source>{statements}, {new} new since you last looked</source>
        <translation>{statements}, son baxışdan sonra yeni: {new}</translation>
    </message>
    <message>
        <source>{total} · {new} new</source>
        <translation>{total} · {new} yeni</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Last added</source>
        <translation>Son əlavə edilənlər</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Əvvəl yenilər</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Əvvəl köhnələr</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Uyğunluq</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Filter by words or outlet</source>
        <translation>Sözlərə və ya nəşrə görə süz</translation>
    </message>
    <message>
        <source>Filter statements</source>
        <translation>Açıqlamaları süz</translation>
    </message>
    <message>
        <source>Name of the other person</source>
        <translation>Başqa şəxsin adı</translation>
    </message>
    <message>
        <source>Names that go over too:</source>
        <translation>Həmçinin keçən adlar:</translation>
    </message>
    <message>
        <source>No words name the speaker</source>
        <translation>Danışan mətndə adlandırılmır</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Hələ heç nə işarələnməyib.</translation>
    </message>
    <message>
        <source>Only the newest {listed} of {total} are listed. To split off older ones, search for them, select them, and press X: then they are listed too.</source>
        <translation>Yalnız ən yeni {listed} sadalanıb (cəmi {total}). Daha köhnələri ayırmaq üçün onları axtarışla tapın, seçin və X basın: onda onlar da siyahıda olacaq.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Nəşr</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Deyilib</translation>
    </message>
    <message>
        <source>Search all of them</source>
        <translation>Hamısında axtar</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Ayır</translation>
    </message>
    <message>
        <source>Split off %s</source>
        <translation>Ayrıldı: %s</translation>
    </message>
    <message>
        <source>Split off another person from %s</source>
        <translation>Başqa şəxsi ayırmaq. İndi: %s</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Açıqlama</translation>
    </message>
    <message>
        <source>Statements by the words that name the speaker</source>
        <translation>Danışanı adlandıran sözlərə görə açıqlamalar</translation>
    </message>
    <message>
        <source>Tick what somebody else said. Space ticks a line, or all lines under some words.</source>
        <translation>Başqasının dediklərini işarələyin. Boşluq düyməsi bir sətri və ya həmin sözlərin altındakı bütün sətirləri işarələyir.</translation>
    </message>
    <message>
        <source>To {other}: {moved}. Left with {name}: {stay}. One step; Undo takes it back.</source>
        <translation>{other}: {moved}. {name} üçün qalır: {stay}. Bir addım; geri almaq olar.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>only in an older version</source>
        <translation>yalnız köhnə versiyada</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A folder on this computer; nothing leaves it.</source>
        <translation>Bu kompüterdə qovluq; heç nə kənara çıxmır.</translation>
    </message>
    <message>
        <source>Create an archive</source>
        <translation>Arxiv yarat</translation>
    </message>
    <message>
        <source>Invented leaders and newspapers: look around, change anything.</source>
        <translation>Uydurma liderlər və qəzetlər: baxın, istədiyinizi dəyişin.</translation>
    </message>
    <message>
        <source>One that you made before, or were given.</source>
        <translation>Əvvəl yaratdığınız və ya sizə verilən.</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Arxiv aç</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Son açılanlar</translation>
    </message>
    <message>
        <source>Other archives</source>
        <translation>Digər arxivlər</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Gedişat</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Try the sample archive</source>
        <translation>Nümunə arxivini sınayın</translation>
    </message>
    <message>
        <source>What leaders said, each statement provable to its source.</source>
        <translation>Liderlərin dedikləri: hər açıqlama mənbəyi ilə sübut olunur.</translation>
    </message>
</context>
<context>
    <name>StatementField</name>
    <message>
        <source>countries</source>
        <translation>ölkələr</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>təqdim sözü</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarix</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>rəqəmlər</translation>
    </message>
    <message>
        <source>force</source>
        <translation>xarakter</translation>
    </message>
    <message>
        <source>how the date was found</source>
        <translation>tarix necə tapılıb</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>səbətdə</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>nitq növü</translation>
    </message>
    <message>
        <source>note</source>
        <translation>qeyd</translation>
    </message>
    <message>
        <source>review</source>
        <translation>yoxlama</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>sahələr</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>danışan</translation>
    </message>
    <message>
        <source>stands inside</source>
        <translation>bunun içindədir</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiketlər</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>nə deyilib</translation>
    </message>
    <message>
        <source>who</source>
        <translation>kim</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%s selected</source>
        <translation>seçilib: %s</translation>
    </message>
    <message>
        <source>%s, read-only</source>
        <translation>%s, yalnız oxumaq üçün</translation>
    </message>
    <message>
        <source>Index is being rebuilt</source>
        <translation>İndeks yenidən qurulur</translation>
    </message>
    <message>
        <source>Searching without an index</source>
        <translation>İndekssiz axtarış</translation>
    </message>
    <message>
        <source>Statements shown, of all in the archive</source>
        <translation>Arxivdəki bütün açıqlamalardan göstərilən</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Accept {statements}</source>
        <translation>Qəbul et: {statements}</translation>
    </message>
    <message>
        <source>Add {statements} to a collection</source>
        <translation>Topluya əlavə et: {statements}</translation>
    </message>
    <message>
        <source>Add {statements} to {name}</source>
        <translation>“{name}” toplusuna: {statements}</translation>
    </message>
    <message>
        <source>Change a collection</source>
        <translation>Toplunu dəyiş</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Şəxsi dəyiş</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Qaydanı dəyiş</translation>
    </message>
    <message>
        <source>Change a saved search</source>
        <translation>Saxlanılmış axtarışı dəyiş</translation>
    </message>
    <message>
        <source>Change a tag</source>
        <translation>Etiketi dəyiş</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Etiketləri dəyiş</translation>
    </message>
    <message>
        <source>Correct the {field} of a statement</source>
        <translation>Düzəlt: {field}, bir açıqlama</translation>
    </message>
    <message>
        <source>Correct the {field} of {statements}</source>
        <translation>Düzəlt: {field}, {statements}</translation>
    </message>
    <message>
        <source>Delete collections</source>
        <translation>Topluları sil</translation>
    </message>
    <message>
        <source>Delete people</source>
        <translation>Şəxsləri sil</translation>
    </message>
    <message>
        <source>Delete rules</source>
        <translation>Qaydaları sil</translation>
    </message>
    <message>
        <source>Delete saved searches</source>
        <translation>Saxlanılmış axtarışları sil</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Etiketləri sil</translation>
    </message>
    <message>
        <source>Extract {number} articles again</source>
        <translation>Yenidən çıxar, məqalə: {number}</translation>
    </message>
    <message>
        <source>Import people from {name}</source>
        <translation>Şəxslərin idxalı: {name}</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>İdxal: {name}</translation>
    </message>
    <message>
        <source>Import {number} files</source>
        <translation>İdxal, fayl: {number}</translation>
    </message>
    <message>
        <source>Mark as unsure {statements}</source>
        <translation>Sual altına al: {statements}</translation>
    </message>
    <message>
        <source>Mark two people as different</source>
        <translation>Qeyd et: bunlar ayrı şəxslərdir</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Etiketləri birləşdir</translation>
    </message>
    <message>
        <source>Merge {number} people</source>
        <translation>Şəxsləri birləşdir: {number}</translation>
    </message>
    <message>
        <source>Merge {statements}</source>
        <translation>Birləşdir: {statements}</translation>
    </message>
    <message>
        <source>Move collections</source>
        <translation>Topluları köçür</translation>
    </message>
    <message>
        <source>Move {statements} to the trash</source>
        <translation>Səbətə at: {statements}</translation>
    </message>
    <message>
        <source>New collection {name}</source>
        <translation>Yeni toplu: “{name}”</translation>
    </message>
    <message>
        <source>New rule {name}</source>
        <translation>Yeni qayda: “{name}”</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Yeni açıqlama</translation>
    </message>
    <message>
        <source>New tag {name}</source>
        <translation>Yeni etiket: “{name}”</translation>
    </message>
    <message>
        <source>Reject {statements}</source>
        <translation>Rədd et: {statements}</translation>
    </message>
    <message>
        <source>Rename a tag to {name}</source>
        <translation>Etiketin yeni adı: “{name}”</translation>
    </message>
    <message>
        <source>Rename tags</source>
        <translation>Etiketlərin adını dəyiş</translation>
    </message>
    <message>
        <source>Reorder a collection</source>
        <translation>Toplunun sırasını dəyiş</translation>
    </message>
    <message>
        <source>Restore {statements}</source>
        <translation>Bərpa et: {statements}</translation>
    </message>
    <message>
        <source>Save the search {name}</source>
        <translation>Axtarışı saxla: “{name}”</translation>
    </message>
    <message>
        <source>Split off {name}</source>
        <translation>Ayır: {name}</translation>
    </message>
    <message>
        <source>Tag {statements}: {name}</source>
        <translation>Etiketlə ({name}): {statements}</translation>
    </message>
    <message>
        <source>Take away a note</source>
        <translation>Qeydi sil</translation>
    </message>
    <message>
        <source>Take back that two people are different</source>
        <translation>Ayrı şəxslər qeydini götür</translation>
    </message>
    <message>
        <source>Take lines out of a collection</source>
        <translation>Topludan sətirləri çıxar</translation>
    </message>
    <message>
        <source>Take {statements} out of a collection</source>
        <translation>Topludan çıxar: {statements}</translation>
    </message>
    <message>
        <source>Unreview {statements}</source>
        <translation>Qiyməti götür: {statements}</translation>
    </message>
    <message>
        <source>Untag {statements}: {name}</source>
        <translation>Etiketləri götür ({name}): {statements}</translation>
    </message>
    <message>
        <source>Write a heading</source>
        <translation>Başlıq yaz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Qeyd yaz</translation>
    </message>
    <message>
        <source>Write a note in a collection</source>
        <translation>Topluda qeyd yaz</translation>
    </message>
</context>
<context>
    <name>Sureness</name>
    <message>
        <source>check</source>
        <translation>yoxlayın</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>ehtimal ki</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>dəqiq</translation>
    </message>
</context>
<context>
    <name>TagActs</name>
    <message>
        <source>Changing tags: %s</source>
        <translation>Etiketlər dəyişdirilir: %s</translation>
    </message>
    <message>
        <source>Coloured %s</source>
        <translation>Rəng təyin edildi: %s</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Deleted “{tags}”, which no statement had.</source>
        <translation>“{tags}” silindi; heç bir açıqlamada yox idi.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted “{tags}”: taken off %Ln statement(s).</source>
        <translation>
            <numerusform>“{tags}” silindi: %Ln açıqlamadan götürüldü.</numerusform>
            <numerusform>“{tags}” silindi: %Ln açıqlamadan götürüldü.</numerusform>
        </translation>
    </message>
    <message>
        <source>Described %s</source>
        <translation>Təsvir saxlanıldı: %s</translation>
    </message>
    <message>
        <source>Merge “{tags}” into which tag?</source>
        <translation>“{tags}” hansı etiketlə birləşdirilsin?</translation>
    </message>
    <message>
        <source>Merged {tags} into {name}</source>
        <translation>{tags} birləşdirildi: “{name}”</translation>
    </message>
    <message>
        <source>Moved {tags} to {name}</source>
        <translation>{tags} köçürüldü: “{name}”</translation>
    </message>
    <message>
        <source>New tag “%s”</source>
        <translation>Yeni etiket: “%s”</translation>
    </message>
    <message>
        <source>Put “{tags}” under which tag?</source>
        <translation>“{tags}” hansı etiketin altına qoyulsun?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Etiketin adını dəyiş</translation>
    </message>
    <message>
        <source>Renamed to %s</source>
        <translation>Yeni ad: %s</translation>
    </message>
    <message>
        <source>Take off and delete “{tags}”</source>
        <translation>“{tags}” etiketini götür və sil</translation>
    </message>
    <message>
        <source>What “%s” is for</source>
        <translation>“%s” nə üçündür</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>ən üst səviyyə</translation>
    </message>
    <message>
        <source>“/” puts it under another: rail/fees. A name that exists makes both one.</source>
        <translation>“/” onu başqasının altına qoyur: rail/fees. Mövcud ad ikisini birləşdirir.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>TimeBars</name>
    <message>
        <source>No dated statements.</source>
        <translation>Tarixli açıqlama yoxdur.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dövr</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Açıqlamalar</translation>
    </message>
    <message>
        <source>Statements over time</source>
        <translation>Zaman üzrə açıqlamalar</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Redid: %s</source>
        <translation>Yenidən edildi: %s</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Geri alınacaq bir şey qalmayıb.</translation>
    </message>
    <message>
        <source>Undid: %s</source>
        <translation>Geri alındı: %s</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%Ln statement(s) only in an older version</source>
        <translation>
            <numerusform>%Ln açıqlama yalnız köhnə versiyadadır</numerusform>
            <numerusform>%Ln açıqlama yalnız köhnə versiyadadır</numerusform>
        </translation>
    </message>
    <message>
        <source>Every statement stands in the newest version.</source>
        <translation>Bütün açıqlamalar ən yeni versiyada var.</translation>
    </message>
    <message>
        <source>From this version</source>
        <translation>Bu versiyadan</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>Yalnız dəyişikliklər</translation>
    </message>
    <message>
        <source>Paragraphs changed: {changed} of {all}.  Words removed [−]: {removed}, added [+]: {added}</source>
        <translation>Dəyişən abzaslar: {changed} / {all}.  Silinən sözlər [−]: {removed}, əlavə olunan [+]: {added}</translation>
    </message>
    <message>
        <source>Read this version</source>
        <translation>Bu versiyanı oxu</translation>
    </message>
    <message>
        <source>Show in version %d</source>
        <translation>Versiya %d: göstər</translation>
    </message>
    <message>
        <source>Show in version {number}: {text}</source>
        <translation>Versiya {number}, göstər: {text}</translation>
    </message>
    <message>
        <source>Statements only in an older version</source>
        <translation>Yalnız köhnə versiyadakı açıqlamalar</translation>
    </message>
    <message>
        <source>The texts are the same, character for character.</source>
        <translation>Mətnlər simvol-simvol eynidir.</translation>
    </message>
    <message>
        <source>To this version</source>
        <translation>Bu versiyaya</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Version {number}, imported {when}</source>
        <translation>Versiya {number}, idxal {when}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiyalar</translation>
    </message>
</context>
<context>
    <name>WatchedDialog</name>
    <message>
        <source>Add a folder…</source>
        <translation>Qovluq əlavə et…</translation>
    </message>
    <message>
        <source>Choose the one where you save articles. What is in it already comes in too.</source>
        <translation>Məqalələri saxladığınız qovluğu seçin. İçində olanlar da idxal ediləcək.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>New files in these folders come into this archive by themselves while it is open.</source>
        <translation>Bu qovluqlardakı yeni fayllar arxiv açıq olduqca ora özləri düşür.</translation>
    </message>
    <message>
        <source>No folder is watched yet</source>
        <translation>Hələ heç bir qovluq izlənmir</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Qovluğu izlə</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <translation>Daha izləmə</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>İzlənən qovluqlar</translation>
    </message>
</context>
<context>
    <name>Watcher</name>
    <message>
        <source>Import {files} from watched folders</source>
        <translation>İzlənən qovluqlardan idxal: {files}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close again to close without a backup.</source>
        <translation>Ehtiyat nüsxəsi olmadan bağlamaq üçün yenidən bağlayın.</translation>
    </message>
    <message>
        <source>This archive is open for reading only. %s holds it.</source>
        <translation>Bu arxiv yalnız oxumaq üçün açılıb. Onu tutan: %s.</translation>
    </message>
    <message>
        <source>This archive is open for reading only. It cannot be written to.</source>
        <translation>Bu arxiv yalnız oxumaq üçün açılıb. Ona yazmaq olmur.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Unknown speaker</source>
        <translation>Danışan məlum deyil</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarixsiz</translation>
    </message>
    <message>
        <source>review: {state}</source>
        <translation>yoxlama: {state}</translation>
    </message>
    <message>
        <source>tags: {names}</source>
        <translation>etiketlər: {names}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} və daha {count}</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln məqalə</numerusform>
            <numerusform>%Ln məqalə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln oxunmur</numerusform>
            <numerusform>%Ln oxunmur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fayl</numerusform>
            <numerusform>%Ln fayl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln artıq məlumdur</numerusform>
            <numerusform>%Ln artıq məlumdur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln buraxılıb</numerusform>
            <numerusform>%Ln buraxılıb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written</source>
        <translation>
            <numerusform>%Ln sətir yazıldı</numerusform>
            <numerusform>%Ln sətir yazıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln yeni</numerusform>
            <numerusform>%Ln yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln yeni versiya</numerusform>
            <numerusform>%Ln yeni versiya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not wanted</source>
        <translation>
            <numerusform>%Ln lazım deyil</numerusform>
            <numerusform>%Ln lazım deyil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln açıqlama</numerusform>
            <numerusform>%Ln açıqlama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln yoxlanmalıdır</numerusform>
            <numerusform>%Ln yoxlanmalıdır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln qiymət</numerusform>
            <numerusform>%Ln qiymət</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln versiya</numerusform>
            <numerusform>%Ln versiya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>%Ln məqaləni idxal et</numerusform>
            <numerusform>%Ln məqaləni idxal et</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Press Esc again to discard %Ln change(s).</source>
        <translation>
            <numerusform>%Ln dəyişikliyi atmaq üçün Esc düyməsini yenidən basın.</numerusform>
            <numerusform>%Ln dəyişikliyi atmaq üçün Esc düyməsini yenidən basın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set for %Ln row(s):</source>
        <translation>
            <numerusform>%Ln sətir üçün təyin et:</numerusform>
            <numerusform>%Ln sətir üçün təyin et:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… və daha %Ln</numerusform>
            <numerusform>… və daha %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ReportWords</name>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln məqalə idxal edildi</numerusform>
            <numerusform>%Ln məqalə idxal edildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) skipped</source>
        <translation>
            <numerusform>%Ln təkrar buraxıldı</numerusform>
            <numerusform>%Ln təkrar buraxıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>alınmadı: %Ln</numerusform>
            <numerusform>alınmadı: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln yeni versiya</numerusform>
            <numerusform>%Ln yeni versiya</numerusform>
        </translation>
    </message>
</context>
</TS>
