/**
 * Tells what the letters about opinions and suggestions say, to whoever may take them; how they look is web's business. Reads opinions and
 * suggestions through their facades and so never more than the caller sees; says nothing of who spoke unless that is asked for with a reason.
 */
package cn.shuanglian.reception.letter;
