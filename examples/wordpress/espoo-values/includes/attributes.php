<?php
/**
 * What authors may choose.
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
		$value = is_string( $given[ $name ] ?? null ) ? $given[ $name ] : '';
		if ( in_array( $value, $values, true ) ) {
			$chosen[ $name ] = $value;
		}
	}
	$tag      = $given['lang'] ?? '';
	$language = is_string( $tag ) ? language_of( $tag, '' ) : '';
	if ( '' !== $language ) {
		$chosen['lang'] = $language;
	}
	return $chosen;
}
