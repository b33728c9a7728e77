/** The statements that grant access and set variables. */
package dev.backline.processor.writing.grant;
