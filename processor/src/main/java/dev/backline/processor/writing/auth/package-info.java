/** The construction of users and logins, and the class of accessors to it. */
package dev.backline.processor.writing.auth;
