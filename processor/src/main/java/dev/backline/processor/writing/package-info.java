/** The generated Java sources; JavaPoet is used here and nowhere else. */
package dev.backline.processor.writing;
