<?php
/**
 * The element's script: the plugin's own file, asked for only by pages that have the element.
 *
 * @package EspooValues
 */

namespace EspooValues;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'espoo-values';

/** Makes the script known; whoever shows the element enqueues it. */
function register_element_script(): void {
	$source = plugins_url( 'assets/espoo-values.min.js', FILE );
	// Before WordPress 6.3 the last argument said whether the script is in the footer: the array then means "yes".
	$place = array(
		'strategy'  => 'async',
		'in_footer' => true,
	);
	wp_register_script( SCRIPT, $source, array(), data()['version'] ?? false, $place );
}
add_action( 'init', __NAMESPACE__ . '\register_element_script' );

/**
 * Adds what `wp_register_script` cannot say: the file's hash, and before WordPress 6.3 `async`.
 *
 * @param string $tag    The whole tag.
 * @param string $handle The script's name.
 */
function complete_script_tag( $tag, $handle ) {
	$integrity = data()['integrity'] ?? '';
	if ( SCRIPT !== $handle || ! is_string( $tag ) || '' === $integrity ) {
		return $tag;
	}
	$added = '';
	if ( ! preg_match( '/\sintegrity=/', $tag ) ) {
		// Where plugins' files come from another server, a hash is of use only with the answer made readable.
		$added .= ' integrity="' . esc_attr( $integrity ) . '" crossorigin="anonymous"';
	}
	if ( ! preg_match( '/\sasync\b/', $tag ) ) {
		$added .= ' async';
	}
	return preg_replace( '/<script(?=[^>]*\ssrc=)/', '<script' . $added, $tag, 1 ) ?? $tag;
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\complete_script_tag', 10, 2 );
