package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import org.couplet.content.Library;
import org.couplet.lang.CopySlip;
import org.couplet.lang.EnCopy;
import org.couplet.lang.Lang;
import org.couplet.text.Finding;
import org.couplet.text.Message;

/** English text keeps to the marks of English text and does without the words the site avoids. */
final class EnglishCopy implements Check {
    private static final String RULE = "copy.en";
    private static final String MESSAGE = "copy.en.";

    @Override
    public List<String> rules() {
        return List.of(RULE);
    }

    @Override
    public Look on(Library library) {
        WordsAvoided avoided = new WordsAvoided(library, Lang.EN);
        return Look.at(
                () -> texts(CopyText.ofData(library, Lang.EN), avoided),
                pair -> texts(CopyText.of(pair, Lang.EN), avoided));
    }

    private static List<Finding> texts(List<CopyText> texts, WordsAvoided avoided) {
        return texts.stream().flatMap(text -> text(text, avoided).stream()).toList();
    }

    private static List<Finding> text(CopyText text, WordsAvoided avoided) {
        List<Finding> findings = new ArrayList<>();
        for (CopySlip slip : EnCopy.slips(text.text())) {
            findings.add(
                    Finding.warning(
                            text.path(),
                            text.position(slip.start()),
                            RULE,
                            Message.of(MESSAGE + slip.kind(), slip.wrong(), slip.right())));
        }
        findings.addAll(avoided.in(text));
        return findings;
    }
}
