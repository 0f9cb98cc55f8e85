/** Letters as DOCX files, which offices go on writing in a word processor. Their words are Chinese in every language of the pages. */
package cn.shuanglian.web.letter;
