<?php
/**
 * Builds the Drupal block with stand-ins for the few classes of Drupal's that it names, and prints what came out as JSON:
 * `php drupal-block.php <folder of the module>`, a list of [configuration, language] on the standard input.
 */

namespace Drupal\Core\Block\Attribute {
	#[\Attribute]
	class Block {}
}
namespace Drupal\Core\Block {
	class BlockBase {
		public $configuration;
		public function __construct( array $configuration ) {
			$this->configuration = $configuration + $this->defaultConfiguration();
		}
	}
}
namespace Drupal\Core\Form {
	interface FormStateInterface {}
}
namespace Drupal\Core\Language {
	interface LanguageManagerInterface {}
}
namespace Drupal\Core\Plugin {
	interface ContainerFactoryPluginInterface {}
}

namespace {
	spl_autoload_register(
		function ( $name ) {
			global $argv;
			require $argv[1] . '/src' . strtr( substr( $name, strlen( 'Drupal\espoo_values' ) ), '\\', '/' ) . '.php';
		}
	);
	class StandIn implements Drupal\Core\Language\LanguageManagerInterface, Drupal\Core\Form\FormStateInterface {
		public function __construct( private $id ) {}
		public function getCurrentLanguage() {
			return $this;
		}
		public function getId() {
			return $this->id;
		}
	}
	$built = array();
	foreach ( json_decode( file_get_contents( 'php://stdin' ), true ) as list( $configuration, $language ) ) {
		$manager = new StandIn( $language );
		$block   = new Drupal\espoo_values\Plugin\Block\EspooValuesBlock( $configuration, 'espoo_values', array(), $manager );
		$built[] = array(
			'form'  => $block->blockForm( array(), $manager ),
			'build' => $block->build(),
		);
	}
	echo json_encode( $built );
}
