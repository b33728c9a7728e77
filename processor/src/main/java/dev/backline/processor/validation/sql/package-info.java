/** SQL databases, their models and statements: what a definition has to keep. */
package dev.backline.processor.validation.sql;
