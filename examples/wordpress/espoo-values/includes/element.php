<?php
/**
 * The tag, with what authors may choose and the text for readers without script, and its shortcode.
 *
 * @package EspooValues
 */

namespace EspooValues;

defined( 'ABSPATH' ) || exit;

/**
 * The attributes of the tag that are allowed, with values that are allowed. All others are left out: the element then has
 * its defaults.
 *
 * @param array $given As an author has written them.
 * @return array<string, string>
 */
function allowed_attributes( array $given ): array {
	$chosen = array();
	foreach ( data()['allowed'] ?? array() as $name => $values ) {
		if ( in_array( $given[ $name ] ?? null, $values, true ) ) {
			$chosen[ $name ] = $given[ $name ];
		}
	}
	$tag      = $given['lang'] ?? '';
	$language = is_string( $tag ) ? text_language( $tag, '' ) : '';
	return $chosen + ( '' === $language ? array() : array( 'lang' => $language ) );
}

/**
 * The text as HTML, which packing has made: what an author gives chooses among the texts, and is in none of them.
 *
 * @param array<string, string> $attributes As {@see allowed_attributes()} gives them.
 */
function fallback( array $attributes ): string {
	$language = text_language( $attributes['lang'] ?? get_bloginfo( 'language' ) );
	$level    = $attributes['heading-level'] ?? '2';
	$texts    = made( "texts/$language-$level" )[ $attributes['view'] ?? 'day' ] ?? array( '' => '' );
	return $texts[ $attributes['value'] ?? '' ] ?? $texts[''];
}

/**
 * The element as HTML, with the text for readers without script inside; asks for the script.
 *
 * Without `lang` the tag has none: the element then takes the language of the page around it.
 *
 * @param array $given What the author has chosen; all of it is checked.
 */
function element( array $given ): string {
	$attributes = allowed_attributes( $given );
	$fallback   = fallback( $attributes );
	// Readers of feeds run no scripts, and many drop unknown tags with what is inside.
	if ( is_feed() ) {
		return $fallback;
	}
	wp_enqueue_script( SCRIPT );
	$html = '<espoo-values';
	foreach ( $attributes as $name => $value ) {
		$html .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	return $html . '>' . $fallback . '</espoo-values>';
}

/**
 * The shortcode `[espoo-values view="day" lang="sv"]`: its attributes are those of the tag. It may stand in a paragraph, which
 * a `div` ends: one that ended at a heading inside the tag would leave that beside the tag, seen twice.
 *
 * @param array|string $given Without attributes WordPress gives an empty string.
 */
function shortcode( $given ): string {
	return '<div>' . element( is_array( $given ) ? $given : array() ) . '</div>';
}
add_shortcode( 'espoo-values', __NAMESPACE__ . '\shortcode' );
