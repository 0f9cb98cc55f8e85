/** Keeps what is measured on many records ({@code mvn verify -Pbenchmark}); publishes nothing. */
package cn.shuanglian.benchmark;
