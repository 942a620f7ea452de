# Places a phone order with SOAP::Lite, which sends Basic when it is asked, SOAPAction as namespace#operation, and a type on each value.
use strict;
use warnings;
use utf8;
use SOAP::Lite;

my $namespace = 'https://kramar.ua/soap/call-center/v1';

sub SOAP::Transport::HTTP::Client::get_basic_credentials { return $ENV{TOKEN} => $ENV{SECRET} }

sub text { my ($name, $value) = @_; return SOAP::Data->name($name => $value)->type('string') }
sub group { my ($name, @fields) = @_; return SOAP::Data->name($name => \SOAP::Data->value(@fields)) }

my $client = SOAP::Lite->proxy("$ENV{SERVER}/soap/call-center")->default_ns($namespace);
my $answer = $client->call(
    'placePhoneOrder',
    text(sourceSystem => 'perl'), text(externalId => join '-', time, $$, rand), text(seller => $ENV{SELLER}),
    group(customer => text(surname => 'Їжакевич'), text(name => 'Іван'), text(phone => '0501234567')),
    group(item => text(sku => $ENV{SKU}), SOAP::Data->name(quantity => 1)),
    group(delivery => text(carrier => 'NOVA_POSHTA'), text(method => 'PICKUP'), text(city => 'Ніжин'),
        text(destination => 'Відділення №1')),
    text(payment => 'CASH_ON_DELIVERY'), SOAP::Data->name(doNotCall => 'true')->type('boolean'));
die join(': ', $answer->faultcode, $answer->faultstring, $client->transport->status) . "\n" if $answer->fault;
print $answer->valueof('//orderNumber'), "\n";
