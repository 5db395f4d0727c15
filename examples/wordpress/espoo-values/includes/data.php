<?php
/**
 * The words, the texts and the allowed values, which the plugin keeps none of: packing it writes them into files.
 *
 * @package EspooValues
 */

namespace EspooValues;

defined( 'ABSPATH' ) || exit;

/**
 * What packing has made for all pages: `version`, `integrity`, `allowed`, `languages`, `words`, `valueTitles`.
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
 * The language that a tag such as `sv_SE` or `EN-gb` asks for, as the element chooses it: the one that the tag begins with,
 * else the first with its primary subtag.
 *
 * @param string   $tag       Anything may come in.
 * @param string[] $languages Those that there are.
 * @param string   $fallback  The answer for a tag that asks for none of them.
 */
function language_of( string $tag, array $languages, string $fallback ): string {
	$asked = strtolower( str_replace( '_', '-', trim( $tag ) ) );
	$found = null;
	foreach ( $languages as $language ) {
		$own = strtolower( $language );
		if ( str_starts_with( "$asked-", "$own-" ) ) {
			return $language;
		}
		if ( strtok( $own, '-' ) === strtok( $asked, '-' ) ) {
			$found ??= $language;
		}
	}
	return $found ?? $fallback;
}

/**
 * The language of the text that a tag asks for; by default the original one answers for all others.
 *
 * @param string      $tag      Anything may come in.
 * @param string|null $fallback Another answer for a tag of another language.
 */
function text_language( string $tag, ?string $fallback = null ): string {
	$languages = array_keys( data()['languages'] ?? array() );
	return language_of( $tag, $languages, $fallback ?? $languages[0] ?? '' );
}
