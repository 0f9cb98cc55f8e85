package cn.shuanglian.registry.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a zip entry that inflates beyond its limit, or far out of proportion to its packed size. */
final class Measured extends FilterInputStream {

    private final long packed;
    private final long limit;
    private long inflated;

    Measured(InputStream in, long packed, long limit) {
        super(in);
        this.packed = Math.max(1, packed);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        inflated += read;
        if (inflated > limit || inflated > SheetLimits.ZIP_RATIO_FREE_BYTES
                && inflated / packed > SheetLimits.ZIP_RATIO) {
            throw new RefusedFile("zipBomb");
        }
    }
}
