package com.example.shop;

/** The departments of the shop. */
enum Category {
  BOOKS,
  GAMES,
  MUSIC
}
