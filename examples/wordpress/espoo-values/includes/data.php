<?php
/**
 * The words and the allowed values, which the plugin keeps none of: packing it writes them into one file.
 *
 * @package EspooValues
 */

namespace EspooValues;

defined( 'ABSPATH' ) || exit;

/**
 * What packing has made: `version`, `integrity`, `allowed`, `edition`, `words`.
 *
 * @return array empty where the plugin was not packed.
 */
function data(): array {
	static $data = null;
	if ( null === $data ) {
		$file = plugin_dir_path( FILE ) . 'assets/data.json';
		$read = is_readable( $file ) ? wp_json_file_decode( $file, array( 'associative' => true ) ) : null;
		$data = is_array( $read ) ? $read : array();
	}
	return $data;
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
	return isset( data()['edition']['translations'][ $primary ] ) ? $primary : $fallback;
}
