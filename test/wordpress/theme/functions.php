<?php
/** Of the test theme: the title element, the sheet, and no picture of anybody from another server. */
add_theme_support( 'title-tag' );
add_theme_support( 'automatic-feed-links' );
add_action( 'wp_enqueue_scripts', fn() => wp_enqueue_style( 'test', get_stylesheet_uri() ) );
