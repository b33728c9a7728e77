/**
 * Grants and variables, what they make depend on what, and which bucket predictions read: what a
 * definition has to keep.
 */
package dev.backline.processor.validation.grant;
