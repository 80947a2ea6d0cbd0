package org.classliaison.core.act.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Probabilities as people read them. */
final class Figures {

    private static final int CELLS = 10;

    private Figures() {}

    /** Two or three decimals, cut off: 0.8996 must not read as the 0.90 that it failed to reach. */
    static String of(double probability) {
        DecimalFormat format = new DecimalFormat("0.00#", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.FLOOR);
        return format.format(BigDecimal.valueOf(probability));
    }

    /** Log-odds with their sign. */
    static String push(double push) {
        return String.format(Locale.ROOT, "%+.1f", push);
    }

    /** Ten cells, filled from the left. */
    static String bar(double probability) {
        int filled = Math.clamp(Math.round(probability * CELLS), 0, CELLS);
        return "▇".repeat(filled) + "▁".repeat(CELLS - filled);
    }
}
