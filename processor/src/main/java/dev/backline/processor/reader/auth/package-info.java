/** The annotations of users and logins. */
package dev.backline.processor.reader.auth;
