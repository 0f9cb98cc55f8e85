/**
 * Keeps whom deputies help and what they get done for people (S10: 帮扶一名困难群众, 办一件实事), and who found it to be so. Who is helped is
 * sealed and shown masked.
 */
package cn.shuanglian.reception.help;
