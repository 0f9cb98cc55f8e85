package cn.shuanglian.reception.template;

/**
 * The beginning of an answer.
 *
 * @param area code of the area that offers it, to itself and all below it
 */
public record ReplyTemplateRow(long id, String area, String title, String text, long version) {
}
