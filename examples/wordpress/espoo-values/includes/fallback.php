<?php
/**
 * The text inside the tag, for readers without script.
 *
 * @package EspooValues
 */

namespace EspooValues;

defined( 'ABSPATH' ) || exit;

/**
 * The text as HTML, which packing has made: what an author gives chooses among the texts, and is in none of them.
 *
 * @param array<string, string> $attributes As {@see allowed_attributes()} gives them.
 */
function fallback( array $attributes ): string {
	$language = language_of( $attributes['lang'] ?? get_bloginfo( 'language' ), data()['originalLanguage'] ?? '' );
	$level    = $attributes['heading-level'] ?? '2';
	$texts    = made( "texts/$language-$level" )[ $attributes['view'] ?? 'day' ] ?? array( '' => '' );
	return $texts[ $attributes['value'] ?? '' ] ?? $texts[''];
}
