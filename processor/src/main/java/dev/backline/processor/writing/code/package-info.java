/**
 * Pieces of Java that all writers use: literals, names of CDK types, comments that name an
 * annotation.
 */
package dev.backline.processor.writing.code;
