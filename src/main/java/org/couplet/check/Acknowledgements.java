package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.text.Finding;
import org.couplet.text.Message;

/** What the author of a block says about its differences from the facing one. */
record Acknowledgements(List<Said> said) {

    private record Said(String path, Inline.Acknowledgement ok) {}

    static Acknowledgements of(FacingText.Passage a, FacingText.Passage b) {
        List<Said> said = new ArrayList<>();
        for (FacingText.Passage passage : List.of(a, b)) {
            Inlines.walk(
                    passage.inlines(),
                    i -> {
                        if (i instanceof Inline.Acknowledgement ok) {
                            said.add(new Said(passage.path(), ok));
                        }
                    });
        }
        return new Acknowledgements(List.copyOf(said));
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    /**
     * What is left to say about the differences of a block: notes, if they are acknowledged with a
     * reason; an acknowledgement without a reason, or without a difference, is said too.
     */
    List<Finding> settle(List<Finding> differences) {
        List<Finding> out = new ArrayList<>();
        String reason = "";
        for (Said s : said) {
            if (s.ok().reason().isEmpty()) {
                out.add(
                        Finding.error(
                                s.path(),
                                s.ok().at(),
                                NumberFindings.NUMBER,
                                Message.of("parity.number.acknowledged.reason")));
            } else if (differences.isEmpty()) {
                out.add(
                        Finding.warning(
                                s.path(),
                                s.ok().at(),
                                NumberFindings.NUMBER,
                                Message.of("parity.number.acknowledged.nothing")));
            } else {
                reason = s.ok().reason();
            }
        }
        for (Finding f : differences) {
            out.add(
                    reason.isEmpty()
                            ? f
                            : Finding.note(
                                    f.path(),
                                    f.position(),
                                    f.rule(),
                                    Message.of("parity.number.acknowledged", reason, f.message())));
        }
        return out;
    }
}
