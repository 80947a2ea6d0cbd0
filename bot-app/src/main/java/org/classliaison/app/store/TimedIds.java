package org.classliaison.app.store;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import java.time.Instant;
import org.classliaison.core.chat.Ids;

/**
 * Ids that begin with the millisecond in which they were drawn, so that rows lie in the order in which they were written.
 * Instances draw their part of the number at random; two that draw the same meet only within a millisecond.
 */
final class TimedIds implements Ids {

    private static final int BITS_BELOW_THE_TIME = 22;

    @Override
    public long next() {
        return TsidCreator.getTsid1024().toLong();
    }

    /** @return greater than any id drawn before that moment, and no greater than any drawn later */
    static long firstAt(Instant moment) {
        return Math.max(0, moment.toEpochMilli() - Tsid.TSID_EPOCH) << BITS_BELOW_THE_TIME;
    }
}
