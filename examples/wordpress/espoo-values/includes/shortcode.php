<?php
/**
 * The shortcode `[espoo-values view="day" lang="sv"]`.
 *
 * @package EspooValues
 */

namespace EspooValues;

defined( 'ABSPATH' ) || exit;

/**
 * Attributes are those of the tag.
 *
 * @param array|string $given Without attributes WordPress gives an empty string.
 */
function shortcode( $given ): string {
	return element( is_array( $given ) ? $given : array() );
}
add_shortcode( 'espoo-values', __NAMESPACE__ . '\shortcode' );
