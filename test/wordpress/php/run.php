<?php
/**
 * Does what a test asks for and prints the answer as JSON: `php run.php <root of WordPress> <task>`, more on the standard input.
 */
error_reporting( E_ALL );
$_SERVER['REQUEST_METHOD'] = 'GET';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
$given = json_decode( file_get_contents( 'php://stdin' ), true );

$insert = fn( array $given ) => wp_insert_post( wp_slash( $given + array( 'post_status' => 'publish' ) ), true );
$tasks  = array(
	'activate' => function ( array $given ) {
		switch_theme( $given['theme'] );
		// As WordPress does with an archive that is uploaded.
		WP_Filesystem();
		$result = unzip_file( $given['zip'], WP_PLUGIN_DIR );
		wp_clean_plugins_cache();
		$result = is_wp_error( $result ) ? $result : activate_plugin( $given['plugin'] );
		return is_wp_error( $result ) ? $result->get_error_message() : 'active';
	},
	'user'     => fn( array $given ) => wp_insert_user( $given + array( 'user_pass' => 'password' ) ),
	'tag'      => fn( array $given ) => apply_filters( 'script_loader_tag', $given['tag'], $given['handle'], '' ),
	'elements' => function ( array $given ) {
		$GLOBALS['wp_query']->is_feed = $given['isFeed'];
		return array_map( 'EspooValues\element', $given['all'] );
	},
	'option'   => fn( array $given ) => update_option( $given['name'], $given['value'] ),
	'post'     => function ( array $given ) use ( $insert ) {
		// As that user: WordPress then takes out the markup that the user may not write.
		wp_set_current_user( $given['post_author'] );
		return $insert( $given );
	},
	'unfilteredPost' => function ( array $given ) use ( $insert ) {
		kses_remove_filters();
		return $insert( $given );
	},
);

echo "\n" . wp_json_encode( $tasks[ $argv[2] ]( $given ) );
