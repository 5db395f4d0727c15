<?php
/**
 * Plugin Name:       Espoo values
 * Plugin URI:        REPOSITORY
 * Description:       The value of the day from a city's strategy text, as a block and as the shortcode [espoo-values].
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      8.0
 * Author:            The espoo-values project
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 *
 * @package EspooValues
 */

namespace EspooValues;

defined( 'ABSPATH' ) || exit;

const FILE = __FILE__;

require __DIR__ . '/includes/data.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/block.php';
