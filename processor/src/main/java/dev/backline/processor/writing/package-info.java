/**
 * The generated Java sources, put together from what each component adds; JavaPoet is used below
 * here and nowhere else.
 */
package dev.backline.processor.writing;
