package cn.shuanglian.reception.rota;

/**
 * A reception to be staffed.
 *
 * @param key by which whoever asks knows it again
 * @param county code of the county the station lies in
 * @param seats how many deputies shall receive, those of the directors' meeting included
 * @param directors how many of them shall be members of the directors' meeting
 */
public record Slot(long key, long station, String county, Hours hours, int seats, int directors) {
}
