package org.couplet.lang;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;

/** How wide a terminal draws a character. */
public final class DrawnWidth {

    private DrawnWidth() {}

    /**
     * @return 0 for what is drawn onto its neighbour or not at all, 2 for Han characters and other
     *     wide ones, 1 for the rest
     */
    public static int of(int codePoint) {
        switch (UCharacter.getType(codePoint)) {
            case UCharacterCategory.NON_SPACING_MARK:
            case UCharacterCategory.ENCLOSING_MARK:
            case UCharacterCategory.FORMAT:
                return 0;
            default:
                int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
                return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH ? 2 : 1;
        }
    }
}
