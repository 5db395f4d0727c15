<?php
/**
 * The block `espoo-values/values`.
 *
 * @package EspooValues
 */

namespace EspooValues;

defined( 'ABSPATH' ) || exit;

const EDITOR_SCRIPT = 'espoo-values-editor';

/** The block, rendered here, so that pages get new texts without being saved again. */
function register_block(): void {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' );
	$place = plugins_url( 'blocks/values/editor.js', FILE );
	wp_register_script( EDITOR_SCRIPT, $place, $needs, data()['version'] ?? false, true );
	register_block_type(
		plugin_dir_path( FILE ) . 'blocks/values',
		array( 'render_callback' => __NAMESPACE__ . '\render_block' )
	);
}
add_action( 'init', __NAMESPACE__ . '\register_block' );

/**
 * The block as HTML.
 *
 * @param array $attributes As saved in the post; anything may have been written there.
 */
function render_block( $attributes ): string {
	$given = (array) $attributes;
	// A block's attributes are written together, the tag's with a hyphen.
	$given['heading-level'] = $given['headingLevel'] ?? '';
	return '<div ' . get_block_wrapper_attributes() . '>' . element( $given ) . '</div>';
}

/** The editor shows the element itself, in its frame too where it has one. */
function enqueue_for_editor(): void {
	if ( is_admin() ) {
		wp_enqueue_script( SCRIPT );
	}
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_for_editor' );

/** Tells the editor's script the allowed values, and the words in the language of who is writing. */
function tell_editor(): void {
	$data = data();
	if ( array() === $data ) {
		return;
	}
	$locale = get_user_locale();
	$told   = array(
		'allowed'      => $data['allowed'],
		'languages'    => $data['languages'],
		'words'        => $data['words'][ language_of( $locale, array_keys( $data['words'] ), 'en' ) ],
		'valueTitles'  => $data['valueTitles'][ text_language( $locale ) ],
		// The editor's page is in the language of who is writing, the post in the site's.
		'siteLanguage' => str_replace( '_', '-', get_locale() ),
	);
	$json = wp_json_encode( $told, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE );
	wp_add_inline_script( EDITOR_SCRIPT, 'window.espooValuesBlock = ' . $json . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );
