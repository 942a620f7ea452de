<?php
// Places a phone order with PHP's SoapClient. Argument: wsdl, or bare (without WSDL: SOAPAction is namespace#operation).
$address = getenv('SERVER') . '/soap/call-center';
$namespace = 'https://kramar.ua/soap/call-center/v1';
$options = ['login' => getenv('TOKEN'), 'password' => getenv('SECRET'), 'location' => $address, 'exceptions' => true];
$order = [
    'sourceSystem' => 'php', 'externalId' => uniqid('php-', true), 'seller' => getenv('SELLER'),
    'customer' => ['surname' => 'Їжакевич', 'name' => 'Іван', 'phone' => '0501234567'],
    'item' => [['sku' => getenv('SKU'), 'quantity' => 1]],
    'delivery' => ['carrier' => 'NOVA_POSHTA', 'method' => 'PICKUP', 'city' => 'Ніжин', 'destination' => 'Відділення №1'],
    'payment' => 'CASH_ON_DELIVERY', 'doNotCall' => true,
];
if ($argv[1] === 'wsdl') {
    $client = new SoapClient($address . '?wsdl', $options + ['cache_wsdl' => WSDL_CACHE_NONE]);
    echo $client->placePhoneOrder($order)->orderNumber, "\n";
} else {
    $client = new SoapClient(null, $options + ['uri' => $namespace, 'style' => SOAP_DOCUMENT, 'use' => SOAP_LITERAL]);
    $text = '';
    $write = function (array $fields) use (&$write, &$text) {
        foreach ($fields as $name => $value) {
            foreach (is_array($value) && array_is_list($value) ? $value : [$value] as $one) {
                $text .= "<$name>";
                is_array($one) ? $write($one) : $text .= is_bool($one) ? ($one ? 'true' : 'false') : htmlspecialchars((string) $one);
                $text .= "</$name>";
            }
        }
    };
    $write($order);
    $body = new SoapVar("<placePhoneOrder xmlns=\"$namespace\">$text</placePhoneOrder>", XSD_ANYXML);
    echo $client->__soapCall('placePhoneOrder', [$body])['orderNumber'], "\n";
}
