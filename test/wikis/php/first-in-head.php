<?php
/** PHP runs this before every page: the tests' own script (TEST_SCRIPT) comes before every other of a page. */
ob_start(
	fn( $page ) => preg_match( '/^\s*<!doctype html/i', $page )
		? preg_replace( '/<head[^>]*>/', '$0<script src="' . getenv( 'TEST_SCRIPT' ) . '"></script>', $page, 1 )
		: $page
);
