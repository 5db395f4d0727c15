<?php
/**
 * The words, the texts and the allowed values, which the plugin keeps none of: packing it writes them into files.
 *
 * @package EspooValues
 */

namespace EspooValues;

defined( 'ABSPATH' ) || exit;

/**
 * What packing has made for all pages: `version`, `integrity`, `allowed`, `originalLanguage`, `words`, `valueTitles`.
 *
 * @return array empty where the plugin was not packed.
 */
function data(): array {
	return made( 'data' );
}

/**
 * What is in a file that packing has made, read once.
 *
 * @param string $name Below `assets/`, without `.json`; never an author's words.
 * @return array empty where the plugin was not packed.
 */
function made( string $name ): array {
	static $made = array();
	$file = plugin_dir_path( FILE ) . "assets/$name.json";
	$read = fn() => is_readable( $file ) ? wp_json_file_decode( $file, array( 'associative' => true ) ) : null;
	return $made[ $name ] ??= (array) $read();
}

/**
 * The language that a tag such as `sv_SE` or `EN-gb` asks for.
 *
 * @param string $tag      Anything may come in.
 * @param string $fallback The answer for a tag of another language.
 * @return string `fi`, `sv`, `en`, or the fallback.
 */
function language_of( string $tag, string $fallback ): string {
	$primary = strtolower( (string) strtok( trim( $tag ), '-_' ) );
	return isset( data()['words'][ $primary ] ) ? $primary : $fallback;
}
