/** The rules that a definition has to keep, one class a family. */
package dev.backline.processor.validation;
