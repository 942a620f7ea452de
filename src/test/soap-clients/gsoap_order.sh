# Generates a client from the served contract, builds it and places a phone order with it.
source=$PWD/gsoap_order.cpp
build=$(mktemp -d) && cd "$build" || exit 1
trap 'rm -rf "$build"' EXIT
curl -sf "$SERVER/soap/call-center?wsdl" -o call-center.wsdl \
  && wsdl2h -o call-center.h call-center.wsdl > log 2>&1 \
  && soapcpp2 -j -C -x -I/usr/share/gsoap/import call-center.h >> log 2>&1 \
  && g++ -std=c++11 -O0 -I. "$source" soapC.cpp soapCallCenterBindingProxy.cpp -lgsoap++ -o order >> log 2>&1 || { cat log; exit 1; }
ID="gsoap-$(date +%s%N)" ./order
