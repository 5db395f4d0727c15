<?php
/**
 * Prints as JSON which languages the plugin and the module choose, with nothing of their systems:
 * `php languages.php <data.php of the plugin> <Data.php of the module>`, a list of [tag, languages] on the standard input.
 */
define( 'ABSPATH', '/' );
require $argv[1];
require $argv[2];
$chosen = array();
foreach ( json_decode( file_get_contents( 'php://stdin' ), true ) as list( $tag, $languages ) ) {
	$chosen[] = array(
		EspooValues\language_of( $tag, $languages, $languages[0] ),
		Drupal\espoo_values\Data::language( $tag, $languages, $languages[0] ),
	);
}
echo json_encode( $chosen );
