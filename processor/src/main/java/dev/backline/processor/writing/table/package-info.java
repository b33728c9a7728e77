/** The statements that override tables. */
package dev.backline.processor.writing.table;
