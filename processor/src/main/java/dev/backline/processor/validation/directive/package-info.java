/** Directives that are written as such: what a definition has to keep. */
package dev.backline.processor.validation.directive;
