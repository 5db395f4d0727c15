<?php
/**
 * The tag itself.
 *
 * @package EspooValues
 */

namespace EspooValues;

defined( 'ABSPATH' ) || exit;

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
