package cn.shuanglian.reception.rota;

/**
 * What the wishes of a plan cost, each so much that it outweighs all that could be gained on the wishes below it: two deputies before a
 * third one, leading cadres as often as they must, few changes, equal loads, own station first, a spread over the year.
 */
record Weights(long third, long notDemanded, long change, long load, long away, int spread) {
    private static final int WIDEST = 3;
    private static final double ROOM = 1e17;

    /** @param flow how many seats there are @param highest the most often anybody can receive @param kept whether seats are to be kept */
    static Weights of(long flow, long highest, boolean kept) {
        double rough = (double) flow * WIDEST * flow * flow * highest * flow * flow;
        return with(flow, highest, kept, rough < ROOM ? WIDEST : 0);
    }

    private static Weights with(long flow, long highest, boolean kept, int spread) {
        long away = flow * spread + 1;
        long load = flow * (away + spread) + 1;
        long allLoads = load * flow * highest + 1;
        long change = kept ? allLoads : 0;
        long notDemanded = kept ? change * flow + allLoads : allLoads;
        return new Weights(2 * notDemanded, notDemanded, change, load, away, spread);
    }
}
