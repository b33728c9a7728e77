/** Users, their logins and their groups: what a definition has to keep. */
package dev.backline.processor.validation.auth;
