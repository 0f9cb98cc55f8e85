/** Keeps the rules that the code's structure obeys and the proof that each of them can be broken. */
package cn.shuanglian.architecture;
