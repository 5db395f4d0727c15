<?php
/**
 * The text inside the tag, for readers without script.
 *
 * @package EspooValues
 */

namespace EspooValues;

defined( 'ABSPATH' ) || exit;

/**
 * The text as HTML. A day's view without a chosen value gives the mission: a page from a cache would give yesterday's value.
 *
 * @param array<string, string> $attributes As {@see allowed_attributes()} gives them.
 */
function fallback( array $attributes ): string {
	$edition = data()['edition'] ?? null;
	if ( null === $edition ) {
		return '';
	}
	$language = language_of( $attributes['lang'] ?? get_bloginfo( 'language' ), $edition['originalLanguage'] );
	$text     = $edition['translations'][ $language ];
	$level    = (int) ( $attributes['heading-level'] ?? 2 );
	$view     = $attributes['view'] ?? 'day';
	$pinned   = null;
	foreach ( $text['values']['items'] as $value ) {
		if ( ( $attributes['value'] ?? '' ) === $value['id'] ) {
			$pinned = $value;
		}
	}
	if ( 'day' === $view ) {
		$html = section( $pinned ?? $text['mission'], $level );
	} elseif ( 'all' === $view ) {
		$html = paragraphs( $text['trail'] ) . section( $text['vision'], $level ) . section( $text['mission'], $level ) . values( $text['values'], $level );
	} else {
		$html = 'values' === $view ? values( $text['values'], $level ) : section( $text[ $view ], $level );
	}
	return '<div lang="' . esc_attr( $language ) . '">' . $html . '</div>';
}

/**
 * A heading and its paragraphs.
 *
 * @param array $section `title` and `paragraphs`.
 * @param int   $level   Of the heading; beyond 6 it is 6.
 */
function section( array $section, int $level ): string {
	return heading( $section['title'], $level ) . paragraphs( $section['paragraphs'] );
}

/**
 * Paragraphs as they are, one after the other.
 *
 * @param array<int, string> $texts Plain text.
 */
function paragraphs( array $texts ): string {
	$html = '';
	foreach ( $texts as $text ) {
		$html .= '<p>' . esc_html( $text ) . '</p>';
	}
	return $html;
}

/**
 * All values under their heading.
 *
 * @param array $values `title` and `items`.
 * @param int   $level  Of the first heading.
 */
function values( array $values, int $level ): string {
	$html = heading( $values['title'], $level );
	foreach ( $values['items'] as $value ) {
		$html .= section( $value, $level + 1 );
	}
	return $html;
}

/**
 * One heading.
 *
 * @param string $title Its text.
 * @param int    $level Beyond 6 it is 6.
 */
function heading( string $title, int $level ): string {
	$tag = 'h' . min( $level, 6 );
	return '<' . $tag . '>' . esc_html( $title ) . '</' . $tag . '>';
}
