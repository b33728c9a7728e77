/** The rules that a definition has to keep: one package a subject, and in it one class a family. */
package dev.backline.processor.validation;
