package org.classliaison.core.act.importing;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Attach;
import org.classliaison.core.files.Format;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.Owner;

/** Shows what a file would change, with the button that lets it happen. */
public final class ShowImport {

    private final ImportDesk desk;
    private final Previews previews;
    private final PreviewText text;
    private final Details details;

    public ShowImport(ImportDesk desk) {
        this.desk = desk;
        this.previews = new Previews(desk);
        this.text = new PreviewText(desk.texts());
        this.details = new Details(desk.texts());
    }

    /** Thinks now, outside any transaction; what comes back asks for the rights and shows. */
    public Function<Pressed, String> plan(Offered offered) {
        Owner owner = new Owner(offered.bot(), offered.detail() == null ? null : Long.valueOf(offered.detail()));
        Optional<Preview> preview = desk.records()
                .drafts()
                .byId(offered.subject())
                .filter(draft -> draft.isAliveAt(desk.now()))
                .map(draft -> previews.of(draft.table(), owner));
        return pressed -> preview.map(made -> show(pressed, made))
                .orElseGet(() -> desk.texts().get("import.expired"));
    }

    private String show(Pressed pressed, Preview preview) {
        Person person = pressed.presser();
        Optional<ImportDraft> draft = desk.lockOwn(person, pressed.subject());
        if (draft.isEmpty()) {
            return desk.texts().get("import.expired");
        }
        if (!desk.mayImport(person, preview.owner())) {
            return desk.texts().get("import.notYours");
        }
        send(person, draft.get(), preview);
        return "";
    }

    Preview think(ImportDraft draft) {
        return previews.of(draft.table(), draft.owner());
    }

    /** The draft is stored already. */
    void send(Person person, ImportDraft draft, Preview preview) {
        ImportDraft shown = draft.shownFor(preview.owner(), preview.reading().basis());
        desk.records().drafts().save(shown);
        String name = desk.name(preview.owner());
        desk.say(person, rows(shown, preview), text.of(draft.fileName(), name, preview));
        byte[] file = desk.mind().files().write(Format.XLSX, details.of(preview));
        String caption = desk.texts().get("import.detail.caption", BadFileText.shortened(draft.fileName()));
        desk.pen()
                .mail()
                .answer(
                        person.privateChat(),
                        new Attach(caption, "preview.xlsx", Base64.getEncoder().encodeToString(file)));
    }

    /** The button carries the basis: an older preview's button cannot take over what a newer one shows. */
    private List<List<Button>> rows(ImportDraft shown, Preview preview) {
        List<Button> row = new ArrayList<>();
        if (preview.mayBeApplied()) {
            row.add(desk.button(shown, Action.APPLY_IMPORT, shown.basis()));
            row.add(desk.button(shown, Action.DROP_IMPORT, null));
        }
        return row.isEmpty() ? List.of() : List.of(row);
    }
}
