package cn.shuanglian.reception.rota;

/** Is told how far the work is. */
@FunctionalInterface
public interface Progress {
    void at(int done, int total);
}
