package dev.backline.differential.auth;

import dev.backline.Auth;

@Auth(groups = {"Admins", "Editors"})
public interface AuthApp {}
