/** Grants and variables, and what they make depend on what: what a definition has to keep. */
package dev.backline.processor.validation.grant;
