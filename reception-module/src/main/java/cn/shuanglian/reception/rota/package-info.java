/** Keeps nothing: works out on which days stations receive and which deputies receive there, from plain facts alone. */
package cn.shuanglian.reception.rota;
